.pragma library

// Breaks a title into lines of even length. A no-break space holds words together, a bar ("|") breaks for certain
// while there are lines enough. `measure` gives a string's width; the answer's `width` is its longest line's.
function lines(title, count, measure) {
    const parts = title.split("|");
    if (parts.length > 1 && parts.length === count)
        return {
            lines: parts,
            width: Math.max(...parts.map(measure))
        };
    const words = parts.join(" ").split(" ").filter(word => word !== "");
    return best(words, Math.min(count, words.length), measure);
}

// A line that ends on a short word ("the", "of", "de") reads badly: it counts as if it were longer.
function weight(line, last, measure) {
    const weak = !last && line.slice(line.lastIndexOf(" ") + 1).length <= 3;
    return measure(line) * (weak ? 1.12 : 1);
}

function best(words, count, measure) {
    if (count <= 1) {
        const line = words.join(" ");
        return {
            lines: [line],
            width: measure(line),
            cost: weight(line, true, measure)
        };
    }
    let found = null;
    for (let taken = 1; taken <= words.length - count + 1; ++taken) {
        const line = words.slice(0, taken).join(" ");
        const rest = best(words.slice(taken), count - 1, measure);
        const cost = Math.max(weight(line, false, measure), rest.cost);
        if (found === null || cost < found.cost)
            found = {
                lines: [line].concat(rest.lines),
                width: Math.max(measure(line), rest.width),
                cost: cost
            };
    }
    return found;
}

// The setting of a title in a room of `width` and `height`, in at most `most` lines, as large as may be up to `size`;
// before it gets smaller than `smallest` it takes up to two lines more. `cap` and `step` are parts of the size; `measure`
// measures at `size`. It never gets smaller than `smallest`, even where it then does not fit.
function set(title, size, smallest, width, height, most, cap, step, measure) {
    const words = title.split(/[ |]/).filter(word => word !== "").length;
    let chosen = null;
    for (let count = 1; count <= Math.min(words, most + 2); ++count) {
        const broken = lines(title, count, measure);
        const tall = size * (cap + (broken.lines.length - 1) * step);
        const scale = Math.min(1, width / broken.width, height / tall);
        // A bar asks for its lines; else fewer lines are worth a little of the size.
        const asked = title.indexOf("|") >= 0 && count === title.split("|").length;
        const fits = size * scale >= Math.min(size, smallest) - 1;
        const wanted = scale * (asked ? 1.3 : 1 - 0.1 * (count - 1)) - (fits ? 0 : 1);
        if (chosen === null || wanted > chosen.wanted + 0.001)
            chosen = {
                lines: broken.lines,
                size: Math.max(smallest, Math.floor(size * scale)),
                wanted: wanted
            };
        if (count >= most && chosen.size > smallest)
            break;
    }
    return chosen === null ? {
        lines: [],
        size: size
    } : chosen;
}
