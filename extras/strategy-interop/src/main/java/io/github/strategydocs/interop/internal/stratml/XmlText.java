package io.github.strategydocs.interop.internal.stratml;

import java.util.Map;

/** Writes a tree as XML 1.0: two spaces for each level, and the texts exactly as they are. */
final class XmlText {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private XmlText() {}

    static String of(Node root) {
        XmlText text = new XmlText();
        text.write(root, 0);
        return text.out.toString();
    }

    /** Goes as deep as the grammar. */
    private void write(Node node, int level) {
        out.append(INDENT.repeat(level)).append('<').append(node.name());
        for (Map.Entry<String, String> attribute : node.attributes().entrySet()) {
            if (attribute.getKey().equals(Grammar.SCHEMA_LOCATION)) {
                out.append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
            }
            out.append(' ').append(attribute.getKey()).append("=\"");
            escape(attribute.getValue(), true);
            out.append('"');
        }
        if (node.children().isEmpty() && node.text().isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append('>');
        escape(node.text(), false);
        if (!node.children().isEmpty()) {
            out.append('\n');
            node.children().forEach(child -> write(child, level + 1));
            out.append(INDENT.repeat(level));
        }
        out.append("</").append(node.name()).append(">\n");
    }

    private void escape(String text, boolean isAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;"); // or else "]]>" would end what it never began
                case '\r' -> out.append("&#13;"); // or else it would be read as a line feed
                case '"' -> out.append(isAttribute ? "&quot;" : "\"");
                case '\n', '\t' -> out.append(isAttribute ? "&#" + (int) c + ";" : String.valueOf(c));
                default -> out.append(c);
            }
        }
    }
}
