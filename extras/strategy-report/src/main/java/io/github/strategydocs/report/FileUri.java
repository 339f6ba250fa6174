package io.github.strategydocs.report;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The name of a file as a URI: relative where the name is, so that it means the same on another machine. */
final class FileUri {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private FileUri() {}

    static String of(String name) {
        String path = File.separatorChar == '\\' ? name.replace('\\', '/') : name;
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlain(c)) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.toHexDigits(b));
            }
        }
        return uri.toString();
    }

    /** The unreserved characters of RFC 3986, and the slash. */
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '/'
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }
}
