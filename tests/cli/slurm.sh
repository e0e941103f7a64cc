# The section on Slurm of docs/SCALING.md, run as it stands there but for its numbers, on a cluster of one node that
# this script starts and ends. Skipped where Slurm or munge is missing, or the user is not root.
. "$SOURCE/tests/cli/expect.sh"
for program in sbatch slurmctld slurmd munged; do
    command -v $program >/dev/null || { echo "$program is not installed"; exit 77; }
done
[ "$(id -u)" -eq 0 ] || { echo "only root can start a cluster"; exit 77; }

# Sockets have short names only. Ports of this process's number, so that two clusters do not meet.
state=$(mktemp -d /tmp/slurm.XXXXXX) && chmod 755 "$state" || exit 77
port=$((20000 + $$ % 10000 * 2))
dd if=/dev/urandom of="$state/key" bs=1024 count=1 2>/dev/null && chmod 400 "$state/key"
mkdir "$state/ctld" "$state/d"
cat >"$state/slurm.conf" <<CONF
ClusterName=one
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmctldPort=$port
SlurmdPort=$((port + 1))
AuthType=auth/munge
AuthInfo=socket=$state/munge
CryptoType=crypto/munge
SlurmUser=root
StateSaveLocation=$state/ctld
SlurmdSpoolDir=$state/d
SlurmctldPidFile=$state/ctld.pid
SlurmdPidFile=$state/d.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
NodeName=$(hostname -s) NodeAddr=127.0.0.1 CPUs=2 Boards=1 SocketsPerBoard=1 CoresPerSocket=2 ThreadsPerCore=1 RealMemory=1000
PartitionName=all Nodes=ALL Default=YES MaxTime=10 State=UP
CONF
SLURM_CONF=$state/slurm.conf && export SLURM_CONF
munged --foreground --force --key-file="$state/key" --socket="$state/munge" --pid-file="$state/munge.pid" \
    --log-file="$state/munge.log" --seed-file="$state/seed" 2>munged.log &
munged=$!
slurmctld -D >ctld.log 2>&1 &
ctld=$!
slurmd -D -N "$(hostname -s)" >slurmd.log 2>&1 &
slurmd=$!
trap 'kill $slurmd $ctld $munged 2>/dev/null; wait; rm -rf "$state"' EXIT

# await COMMAND: until it prints something, half a minute at most.
await() {
    for n in $(seq 150); do
        [ -n "$(eval "$1" 2>/dev/null)" ] && return
        sleep 0.2
    done
    return 1
}
await 'sinfo -h -t idle' || { echo "no cluster can be started here"; tail -n 3 munged.log ctld.log slurmd.log; exit 77; }

for n in $(seq 40); do
    printf '{"id":"n%02d","date":"2018-03-%02d","text":"Bundeskanzlerin Angela Merkel hat am %d. März 2018 in Bonn den französischen Präsidenten Emmanuel Macron getroffen."}\n' \
        "$n" $((n % 28 + 1)) $((n % 28 + 1))
done >articles.jsonl
mkdir parts claims bin && ln -s "$GEFLECHT" bin/geflecht
PATH=$WORK/bin:$PATH && export PATH
sed -n '/^## Slurm/,/^## Spark/s/^    //p' "$SOURCE/docs/SCALING.md" |
    sed 's/0-99/0-7/; s/cpus-per-task=4/cpus-per-task=1/; s/mem=1G/mem=100/; s/mem=16G/mem=500/; s,r/100,r/8,' >commands.sh
sh -e commands.sh >submitted 2>&1 || { fail "the commands of the page"; cat submitted; }
await 'squeue -h | grep -q . || echo none' || { fail "jobs do not end"; squeue; }
[ "$(ls claims | grep -c 'claims$')" -eq 8 ] || { fail "$(ls claims)"; cat slurm-*.out; }
expect 0 0 "$GEFLECHT" -q -o direct parts
same direct network
finish
