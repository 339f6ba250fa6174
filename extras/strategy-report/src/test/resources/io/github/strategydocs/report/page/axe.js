const [rules, done] = arguments;
axe.run(document, {
  runOnly: rules,
  resultTypes: ['violations'],
}).then(
  results => done(results.violations.flatMap(violation => violation.nodes.slice(0, 5).map(
    node => violation.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary))),
  error => done(['axe-core failed: ' + error]));
