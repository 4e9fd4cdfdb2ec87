#!/bin/sh
# Compiles assets/css/src into assets/css/mithaq.css and mithaq.rtl.css.
#
# Run by hand after a change of the sources; the results are kept in the repository, so that
# building the program needs neither Node nor a network. What is installed goes to a folder
# outside the repository.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
css=$here/../css
work=${MITHAQ_ASSETS_WORK:-${TMPDIR:-/tmp}/mithaq-assets}

mkdir -p "$work"
if ! cmp -s "$here/package-lock.json" "$work/package-lock.json"; then
    cp "$here/package.json" "$here/package-lock.json" "$work/"
    (cd "$work" && npm ci --ignore-scripts --no-audit --no-fund)
fi
cp "$here/finish.mjs" "$work/"

sass=$work/node_modules/.bin/sass
"$sass" --no-source-map --no-charset --load-path="$work/node_modules" "$css/src/mithaq.scss" "$work/mithaq.css"
"$sass" --no-source-map --no-charset "$css/src/rtl.scss" "$work/rtl.css"
(cd "$work" && node finish.mjs mithaq.css rtl.css)
for name in mithaq mithaq.rtl; do
    "$sass" --no-source-map --no-charset --style=compressed "$work/$name.finished.css" "$css/$name.css"
    echo "$name.css $(wc -c < "$css/$name.css") bytes, $(gzip -9c "$css/$name.css" | wc -c) gzipped"
    test "$(gzip -9c "$css/$name.css" | wc -c)" -le 13312 || { echo "$name.css is over its budget of 13 KB" >&2; exit 1; }
done
