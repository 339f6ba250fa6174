const done = arguments[arguments.length - 1];
axe.run(document, {
  runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']},
  resultTypes: ['violations'],
}).then(
  results => done(results.violations.flatMap(violation => violation.nodes.slice(0, 5).map(
    node => violation.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary))),
  error => done(['axe-core failed: ' + error]));
