package io.github.strategydocs.metamodel.spi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Names as they stand in the bytes of a document, so that a reader knows one without making a text of it. Most names
 * differ within their first eight bytes, which are compared at once.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class QuotedNames {

    private final byte[][] quoted;
    private final long[] heads;
    private final long[] masks;

    QuotedNames(List<String> names) {
        quoted = new byte[names.size()][];
        heads = new long[quoted.length];
        masks = new long[quoted.length];
        for (int i = 0; i < quoted.length; i++) {
            byte[] name = names.get(i).concat("\"").getBytes(StandardCharsets.UTF_8);
            quoted[i] = name;
            for (int at = 0; at < Math.min(name.length, Long.BYTES); at++) {
                heads[i] |= (name[at] & 0xFFL) << (at * Byte.SIZE);
                masks[i] |= 0xFFL << (at * Byte.SIZE);
            }
        }
    }

    /**
     * Finds the name that stands in a text, up to and with the closing quotation mark.
     *
     * @param text the bytes of the text
     * @param at where the name begins, behind the opening quotation mark
     * @param head the first eight bytes of it, the first in the lowest place, and zeros behind the end of the text
     * @param first the position among the names of the one to try first
     * @return the position of the name, or -1 if another one stands there
     */
    public int find(byte[] text, int at, long head, int first) {
        int found = find(text, at, head, first, heads.length);
        return found >= 0 || first == 0 ? found : find(text, at, head, 0, first);
    }

    private int find(byte[] text, int at, long head, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((head & masks[i]) == heads[i] && hasRest(text, at, quoted[i])) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasRest(byte[] text, int at, byte[] name) {
        return name.length <= Long.BYTES
                || (name.length <= text.length - at
                        && Arrays.equals(name, Long.BYTES, name.length, text, at + Long.BYTES, at + name.length));
    }

    /**
     * How many bytes a name takes.
     *
     * @param index the position of the name
     * @return its length, with the closing quotation mark
     */
    public int length(int index) {
        return quoted[index].length;
    }
}
