package io.github.strategydocs.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as a program sees it that shows it to people, with what repositories and wikis add to the standard. */
final class ParsedMarkdown {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private final List<Node> nodes = new ArrayList<>();

    private ParsedMarkdown() {}

    static ParsedMarkdown of(String markdown) {
        ParsedMarkdown parsed = new ParsedMarkdown();
        parsed.add(PARSER.parse(markdown));
        return parsed;
    }

    private void add(Node node) {
        nodes.add(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child);
        }
    }

    /** The kinds of all nodes, such as "Heading". */
    List<String> kinds() {
        return nodes.stream().map(node -> node.getClass().getSimpleName()).toList();
    }

    long count(Class<? extends Node> kind) {
        return nodes.stream().filter(kind::isInstance).count();
    }

    List<String> targets() {
        return nodes.stream()
                .filter(Link.class::isInstance)
                .map(node -> ((Link) node).getDestination())
                .toList();
    }

    /** All HTML but the breaks between lines, and those that keep programs from seeing names and addresses. */
    List<String> html() {
        Predicate<String> isBreak = List.of("<br>", "<!-- -->")::contains;
        List<String> html = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof HtmlInline inline) {
                html.add(inline.getLiteral());
            } else if (node instanceof HtmlBlock block) {
                html.add(block.getLiteral());
            }
        }
        html.removeIf(isBreak);
        return html;
    }

    /** The words that a reader sees. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Node node : nodes) {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node.getFirstChild() != null) {
                text.append('\n');
            }
        }
        return text.toString();
    }
}
