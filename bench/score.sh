#!/usr/bin/env bash
# Measures "klinke score" beside bogofilter on the same synthetic mailbox in one run, and prints messages/s, CPU and the
# ratios. Figures of one run compare; those of two do not. Needs python3, bogofilter (Debian: bogofilter-bdb wngerman
# wamerican) and taskset.
#
#   bench/score.sh PROFILE.yaml [N]      N messages are made, half of them are scored; default 10000
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
profile=${1:?usage: bench/score.sh PROFILE.yaml [N]}
n=${2:-10000}
work=${WORK:-$(mktemp -d)}
klinke=$here/../klinke

[[ -s $work/score.mbox ]] || python3 "$here/make_corpus.py" --n "$n" --out "$work" --no-maildir >/dev/null
"$klinke" --version >/dev/null

# run LABEL CORES MESSAGES COMMAND...: median of three by wall time; prints label, messages/s, CPU ms a message, peak RSS
run() {
    local label=$1 cores=$2 messages=$3
    shift 3
    for _ in 1 2 3; do
        /usr/bin/time -f '%e %U %S %M' -o "$work/time" taskset -c "$cores" "$@" >"$work/out" 2>/dev/null || : # bogofilter ends with 1 for ham
        tail -n 1 "$work/time" # a line before it may tell of the exit status
    done | sort -n | sed -n 2p | awk -v l="$label" -v m="$messages" \
        '{printf "%-28s %8.0f messages/s  %6.3f ms CPU each  %4.0f MB\n", l, m/$1, ($2+$3)*1000/m, $4/1024}'
}

count() { grep -c '^From ' "$1"; }
for box in score.mbox score-head.mbox; do
    messages=$(count "$work/$box")
    echo "== $box: $messages messages, $(du -m "$work/$box" | cut -f1) MB"
    if command -v bogofilter >/dev/null; then
        mkdir -p "$work/bogo"
        [[ -s $work/bogo/wordlist.db ]] || bogofilter -d "$work/bogo" -M -s <"$work/all.mbox" >/dev/null || :
        run "bogofilter, one core" 1 "$messages" bogofilter -d "$work/bogo" -T -M -I "$work/$box" || :
    fi
    run "klinke, one core" 1 "$messages" "$klinke" score --profile "$profile" --format jsonl "$work/$box"
    cp "$work/out" "$work/one"
    run "klinke, two cores" 0,1 "$messages" "$klinke" score --profile "$profile" --format jsonl "$work/$box"
    cmp -s "$work/one" "$work/out" && echo "same results on one and two cores" || { echo "RESULTS DIFFER"; exit 1; }
done
