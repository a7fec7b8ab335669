#!/usr/bin/env bash
# A private Dovecot on a loopback port, for tests and benchmarks. Needs the package dovecot-imapd and, for the config's users, root.
#   dovecot-run.sh start DIR [PORT [TLSPORT [maildir|sdbox]]]   -> prints "PORT=.. TLSPORT=.. PID=.. USER=me PASS=secret CERT=DIR/cert.pem"
#   dovecot-run.sh stop DIR                                     (by the recorded pid)
# DIR must be a short absolute path (UNIX sockets). Any user name logs in, with the password "secret".
set -eu
cmd=${1:?start|stop|deliver} D=$(mkdir -p "${2:?directory}" && cd "$2" && pwd)
PATH=$PATH:/usr/sbin:/sbin
case $cmd in
start)
  P=${3:-18143} T=${4:-18993} FMT=${5:-maildir}
  mkdir -p "$D"/{run,state,mail}
  [[ -s $D/key.pem ]] || openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=localhost -addext "subjectAltName=DNS:localhost,IP:127.0.0.1" -keyout "$D/key.pem" -out "$D/cert.pem" 2>/dev/null
  U=${DOVECOT_MAIL_USER:-$(stat -c %U "$D")}
  [[ $U == root ]] && { U=nobody; chown -R nobody "$D/mail"; chmod 755 "$D"; }
  UID_=$(id -u "$U") GID_=$(id -g "$U")
  loc=$([[ $FMT == sdbox ]] && echo "sdbox:$D/mail/%u" || echo "maildir:$D/mail/%u:LAYOUT=fs")

  cat >"$D/dovecot.conf" <<CONF
base_dir = $D/run
state_dir = $D/state
log_path = $D/dovecot.log
protocols = imap
listen = 127.0.0.1, 127.0.0.2
ssl = yes
ssl_cert = <$D/cert.pem
ssl_key = <$D/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
default_login_user = $(id -un "$UID_")
default_internal_user = $(id -un "$UID_")
default_internal_group = $(id -gn "$U")
first_valid_uid = 0
first_valid_gid = 0
mail_location = $loc
mail_fsync = never
mail_max_userip_connections = 100
imap_capability = +SPECIAL-USE
passdb { driver = static
  args = password=secret }
userdb { driver = static
  args = uid=$UID_ gid=$GID_ home=$D/mail/%u }
service imap-login { chroot =
  process_min_avail = 1
  inet_listener imap { port = $P }
  inet_listener imaps { port = $T
    ssl = yes } }
service anvil { chroot = }
service stats { chroot = }
namespace inbox { inbox = yes
  separator = /
  mailbox Junk { special_use = \Junk
    auto = create }
  mailbox Gesendet { special_use = \Sent
    auto = create }
  mailbox Archive { special_use = \Archive
    auto = create } }
CONF
  python3 - "$D/dovecot.conf" <<'PY'
import re, sys                      # Dovecot wants one setting a line and a line break after {
p = sys.argv[1]; s = open(p).read()
s = re.sub(r"\{ +(?=\S)", "{\n  ", s); s = re.sub(r"(?<=\S) +\}", "\n}", s); s = re.sub(r"\} +\}", "}\n}", s)
open(p, "w").write(s)
PY
  dovecot -c "$D/dovecot.conf"
  for _ in $(seq 50); do [[ -s $D/run/master.pid ]] && (exec 3<>"/dev/tcp/127.0.0.1/$P") 2>/dev/null && break; sleep .1; done
  cat "$D/run/master.pid" >"$D/pid"
  echo "PORT=$P TLSPORT=$T PID=$(cat "$D/pid") USER=me PASS=secret CERT=$D/cert.pem" ;;
stop)
  [[ -s $D/pid ]] || exit 0
  p=$(cat "$D/pid"); kill "$p" 2>/dev/null || true
  for _ in $(seq 50); do kill -0 "$p" 2>/dev/null || break; sleep .1; done; rm -f "$D/pid" ;;
*) echo "unknown: $cmd" >&2; exit 2 ;;
esac
