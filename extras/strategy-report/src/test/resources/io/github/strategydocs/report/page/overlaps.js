const boxes = [];
// The head of a table whose rows are blocks is for those who do not see it.
const isUnseen = holder => holder.closest('.unseen, .skip, style, title, desc')
  || (holder.closest('thead') && getComputedStyle(holder.closest('thead')).clipPath === 'inset(50%)');
// Every line of words as a box, a little lower than the letters may reach, so that lines may stand close.
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const holder = node.parentElement;
  if (!node.data.trim() || isUnseen(holder) || !holder.checkVisibility()) {
    continue;
  }
  const range = document.createRange();
  range.selectNodeContents(node);
  const rects = holder.namespaceURI.endsWith('svg') ? [holder.getBoundingClientRect()] : range.getClientRects();
  for (const rect of rects) {
    const less = rect.height * 0.2;
    if (rect.width > 1 && rect.height > 1) {
      boxes.push({
        left: rect.left + 1, right: rect.right - 1, top: rect.top + less, bottom: rect.bottom - less,
        holder: holder, words: node.data.trim().slice(0, 60)
      });
    }
  }
}
boxes.sort((one, other) => one.top - other.top);
const found = [];
for (let i = 0; i < boxes.length && found.length < 20; i++) {
  for (let j = i + 1; j < boxes.length && boxes[j].top < boxes[i].bottom; j++) {
    if (boxes[i].holder !== boxes[j].holder && boxes[i].left < boxes[j].right && boxes[j].left < boxes[i].right) {
      found.push(boxes[i].words + ' / ' + boxes[j].words);
    }
  }
}
return found;
