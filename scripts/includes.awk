# Reads `grep -H '#include'` lines of our sources and judges who includes whom.
#   -v mode=arrows     prints one line for each include that points the wrong way
#   -v mode=torchfree  prints the .cpp files that see no LibTorch header, directly or indirectly
# The order of core's rooms is read from core/CMakeLists.txt (`-v rooms=FILE`), which links them.

function roomOf(file,   part) {
    split(file, part, "/")
    return part[1] == "core" && file ~ /^core\/[^\/]+\// ? part[2] : ""
}

# 1 if the file reaches LibTorch through our own headers; `seen` cuts circles.
function reachesTorch(file,   n, own, i, result) {
    if (file in torch) { return torch[file] }
    torch[file] = 0
    result = direct[file]
    n = split(owns[file], own, "\n")
    for (i = 1; i < n && !result; ++i) { result = reachesTorch(own[i]) }
    return torch[file] = result
}

# 1 if `room` may include `other`: itself, what it links, and what that links.
function mayInclude(room, other,   n, link, i) {
    if (room == other) { return 1 }
    n = split(links[room], link, " ")
    for (i = 1; i <= n; ++i) { if (mayInclude(link[i], other)) { return 1 } }
    return 0
}

function fault(file, text) { print file ": " text; ++faults }

BEGIN {
    while ((getline line < rooms) > 0) {
        if (line !~ /^ld3_room\(/) { continue }
        gsub(/ld3_room\(|\)/, "", line)
        n = split(line, word, " ")
        known[word[1]] = 1
        for (i = 2; i <= n; ++i) {
            if (word[i] ~ /^ld3_/) { links[word[1]] = links[word[1]] " " substr(word[i], 5) }
        }
    }
}

{
    file = substr($0, 1, index($0, ":") - 1)
    files[file] = 1
    header = $0
    sub(/^[^:]*:[ \t]*#[ \t]*include[ \t]*/, "", header)
    quoted = header ~ /^"/
    sub(/^["<]/, "", header)
    sub(/[">].*$/, "", header)
    edges[++count] = file "\n" header
    if (quoted) { owns[file] = owns[file] header "\n" }
    if (header ~ /^(torch|ATen|c10|caffe2)\//) { direct[file] = 1 }
}

END {
    if (mode == "torchfree") {
        for (file in files) { if (file ~ /\.cpp$/ && !reachesTorch(file)) { print file } }
        exit
    }
    for (i = 1; i <= count; ++i) {
        split(edges[i], edge, "\n")
        from = edge[1]
        to = edge[2]
        if (to == "torch/torch.h") { fault(from, "use core/torch.h: torch/torch.h costs too much") }
        if (to ~ /qcustomplot\.h$/ && from != "ui/plots/qcp.h") {
            fault(from, "qcustomplot.h is for ui/plots/qcp.h alone")
        }
        if (from ~ /^core\//) {
            if (to ~ /^(ui|app)\// || to ~ /^Q[A-Z]/ || to ~ /^opencv2?\//) {
                fault(from, "core must not include " to)
            }
            if ((roomOf(from) in known) && (roomOf(to) in known) && !mayInclude(roomOf(from), roomOf(to))) {
                fault(from, roomOf(from) " does not link the room of " to)
            }
        }
        if (from ~ /^ui\// && to ~ /^app\//) { fault(from, "ui must not include " to) }
        if (from ~ /^(core|ui|app)\// && to ~ /^tests\//) { fault(from, "only tests include " to) }
        if (from ~ /^(ui|app\/workbench)\// && (direct[from] || to ~ /^core\// && reachesTorch(to))) {
            fault(from, "sees LibTorch through " to)
        }
    }
    exit faults > 0
}
