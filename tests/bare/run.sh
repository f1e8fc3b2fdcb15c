#!/usr/bin/env bash
# Runs the README's test command, and the bench that needs a browser, as on a machine with only Node and npm:
#
#   pnpm test:bare                      the whole
#   pnpm test:bare bench form-elements  this pnpm command in place of the two
#
# The last commit is cloned into a temporary folder. Browsers, LibreOffice, fonts, fontconfig, NSS and expat are
# hidden in a mount namespace, which ends with this script: the machine itself is not changed.
set -euo pipefail

hidden_programs=(chromium chromium-browser chromium-headless-shell google-chrome google-chrome-stable
  soffice libreoffice localc lowriter fc-list fc-cache fc-match fc-query pdffonts pdftotext pdftoppm xmllint)
hidden_libraries=(libnss3 libnssutil3 libsmime3 libsoftokn3 libfreebl3 libfreeblpriv3 libnspr4 libplc4 libplds4
  libexpat libfontconfig)
hidden_folders=(/etc/fonts /usr/share/fonts /usr/local/share/fonts /usr/share/fontconfig /var/cache/fontconfig
  "$HOME/.fonts" "$HOME/.local/share/fonts" "$HOME/.cache/fontconfig" /usr/lib/libreoffice /usr/lib/chromium)

fail() {
  echo "test:bare: $*" >&2
  exit 1
}

# Outside the namespace: a clone, and a folder that is removed whatever happens.
start() {
  [ "$(uname)" = Linux ] || fail 'needs Linux: it hides files in a mount namespace.'
  [ "$(id -u)" = 0 ] || fail 'needs root: only root may mount.'
  unshare --mount true || fail 'needs a mount namespace, which this machine does not allow.'
  local root work
  root=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
  work=$(mktemp -d)
  # The path is read now: the trap outlives this function.
  # shellcheck disable=SC2064
  trap "rm -rf '$work'" EXIT
  [ -z "$(git -C "$root" status --porcelain)" ] || echo 'test:bare: changes that are not committed are not tested.'
  git clone --quiet "$root" "$work/tree"
  mkdir "$work/layers" "$work/empty"
  unshare --mount "$BASH" "$work/tree/tests/bare/run.sh" --within "$work" "$@"
}

# An overlay takes what is removed below it, and the folder of the machine stays whole.
cover() {
  local upper="$1/layers/$2" folder="/usr/$2"
  mkdir -p "$upper/new" "$upper/work"
  mount -t overlay overlay -o "lowerdir=$folder,upperdir=$upper/new,workdir=$upper/work" "$folder" ||
    fail "no overlay could be mounted over $folder."
}

hide() {
  local work=$1 name folder
  mount -t tmpfs tmpfs "$work/layers"
  for folder in bin lib; do cover "$work" "$folder"; done
  for name in "${hidden_programs[@]}"; do rm -f "/usr/bin/$name"; done
  for name in "${hidden_libraries[@]}"; do find /usr/lib -name "$name.so*" -delete; done
  for folder in "${hidden_folders[@]}"; do
    [ ! -d "$folder" ] || mount --bind "$work/empty" "$folder"
  done
  ldconfig -C "$work/ld.so.cache" 2>/dev/null
  mount --bind "$work/ld.so.cache" /etc/ld.so.cache
}

# What is still found makes the run worthless, so it ends here.
verify_hidden() {
  local name folder
  for name in "${hidden_programs[@]}"; do
    ! command -v "$name" || fail "$name is still found."
  done
  for name in "${hidden_libraries[@]}"; do
    ! ldconfig -p | grep "[[:space:]]$name\.so" || fail "$name is still found."
  done
  for folder in "${hidden_folders[@]}"; do
    [ ! -d "$folder" ] || [ -z "$(ls -A "$folder")" ] || fail "$folder is not empty."
  done
  echo "test:bare: hidden are ${hidden_programs[*]}; ${hidden_libraries[*]}; ${hidden_folders[*]}."
}

within() {
  local work=$1
  shift
  hide "$work"
  verify_hidden
  unset LD_LIBRARY_PATH FONTCONFIG_PATH FONTCONFIG_FILE CHIENDICH_BROWSER
  # pnpm keeps a pnpm inside it from installing; the README's command installs.
  unset npm_config_verify_deps_before_run pnpm_config_verify_deps_before_run
  cd "$work/tree"
  if [ $# -gt 0 ]; then
    run_pnpm "$@"
  else
    run_pnpm test
    run_pnpm bench form-elements
  fi
}

run_pnpm() {
  local since=$SECONDS
  npx --yes pnpm@10 "$@" || fail "\`pnpm $*\` failed after $((SECONDS - since)) s."
  echo "test:bare: \`pnpm $*\` passed in $((SECONDS - since)) s on $(date +%F), Node $(node --version), $(nproc) cores."
}

if [ "${1:-}" = --within ]; then
  within "${@:2}"
else
  start "$@"
fi
