// Scrolls from the top to the end in forty frames; tells how long the longest of them took, in milliseconds.
const done = arguments[arguments.length - 1];
const STEPS = 40;
let step = 0;
let last = performance.now();
let longest = 0;

function scroll(now) {
  longest = Math.max(longest, now - last);
  last = now;
  step += 1;
  if (step > STEPS) {
    done(Math.round(longest));
    return;
  }
  window.scrollTo(0, (document.documentElement.scrollHeight * step) / STEPS);
  requestAnimationFrame(scroll);
}

requestAnimationFrame(scroll);
