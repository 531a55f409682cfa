// Leaves the page at once, for whoever must not be seen here: by the button, or by Escape twice within half a second.
const exit = document.getElementById("quick-exit");
let escapedAt = 0;

const leave = (event) => {
  event.preventDefault();
  document.body.replaceChildren();
  window.location.replace(exit.href);
};

exit.addEventListener("click", leave);
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (event.timeStamp - escapedAt < 500) leave(event);
  escapedAt = event.timeStamp;
});
