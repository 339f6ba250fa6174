package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.report.words.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a page as Markdown, as repositories and wikis understand it: what pictures show stands in tables. */
public final class MarkdownSheet {

    private static final int DEEPEST = 6;

    private final StringBuilder out = new StringBuilder();

    private MarkdownSheet() {}

    /** The whole file, each line ended by a line feed. */
    public static String write(Sheet sheet) {
        MarkdownSheet markdown = new MarkdownSheet();
        markdown.add(sheet);
        return markdown.out.toString();
    }

    private void add(Sheet sheet) {
        out.append("# ").append(Markdown.escapeAll(sheet.title().text())).append("\n\n");
        sheet.lead().forEach(line -> points(lead(Markdown.escapeAll(line))));
        out.append('\n');
        sheet.notice()
                .ifPresent(notice ->
                        out.append("**").append(Markdown.escapeAll(notice)).append("**\n\n"));
        sheet.chapters().forEach(chapter -> add(chapter, 2));
    }

    private void points(String line) {
        out.append("- ").append(line).append('\n');
    }

    /** Parts nest as the types of the format do, to a fixed depth. */
    private void add(Part part, int level) {
        out.append("#".repeat(Math.min(level, DEEPEST)))
                .append(' ')
                .append(words(List.of(part.heading())))
                .append(tags(part.tags()))
                .append("\n\n");
        for (Block block : part.blocks()) {
            if (block instanceof Block.Inner inner) {
                add(inner.part(), level + 1);
            } else {
                add(block);
            }
        }
    }

    private void add(Block block) {
        if (block instanceof Block.Prose prose) {
            prose.paragraphs().forEach(paragraph -> out.append(words(paragraph)).append("\n\n"));
        } else if (block instanceof Block.Facts facts) {
            facts.fields()
                    .forEach(field -> points("**" + Markdown.escapeAll(field.label()) + ":** " + cell(field.lines())));
            out.append('\n');
        } else if (block instanceof Block.Points points) {
            points.items().forEach(item -> points(words(item)));
            out.append('\n');
        } else if (block instanceof Block.Numbered numbered) {
            for (int i = 0; i < numbered.items().size(); i++) {
                out.append(i + 1)
                        .append(". ")
                        .append(words(numbered.items().get(i)))
                        .append('\n');
            }
            out.append('\n');
        } else if (block instanceof Block.Table table) {
            add(table);
        } else if (block instanceof Block.Matrix matrix) {
            add(matrix.table());
        } else if (block instanceof Block.Remarks remarks) {
            remarks.remarks()
                    .forEach(remark -> out.append("> ").append(remark(remark)).append("\n>\n"));
            out.append('\n');
        } else if (block instanceof Block.Figure figure) {
            add(figure);
        } else if (block instanceof Block.Figures figures) {
            figures.figures().forEach(this::add);
        }
    }

    private void add(Block.Table table) {
        head(table.caption(), table.headings());
        for (Block.Row row : table.rows()) {
            List<String> cells = new ArrayList<>();
            row.cells().forEach(cell -> cells.add(cell(cell)));
            String remarks = row.remarks().stream()
                    .map(remark -> "<br>" + remark(remark))
                    .collect(Collectors.joining());
            cells.set(0, cells.get(0) + tags(row.tags()) + remarks);
            row(cells);
        }
        out.append('\n');
    }

    private void add(Block.Figure figure) {
        add(figure.table());
        out.append(lead(Markdown.escapeAll(figure.description()))).append("\n\n");
    }

    private void head(String caption, List<String> headings) {
        out.append("**").append(Markdown.escapeAll(caption)).append("**\n\n");
        row(headings.stream().map(Markdown::escapeAll).toList());
        row(headings.stream().map(heading -> "---").toList());
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String cell(List<List<Phrase>> lines) {
        return lines.stream().map(MarkdownSheet::words).collect(Collectors.joining("<br>"));
    }

    private static String remark(Remark remark) {
        return "**" + Markdown.escapeAll(remark.label()) + ":** " + Markdown.escapeAll(remark.message()) + " (`"
                + remark.rule().replace('`', ' ') + "`)";
    }

    private static String tags(List<Tag> tags) {
        return tags.stream()
                .map(tag -> " _(" + Markdown.escapeAll(tag.words()) + ")_")
                .collect(Collectors.joining());
    }

    /** Links within the page are left out: what an id becomes is for each wiki to say. */
    private static String words(List<Phrase> phrases) {
        StringBuilder words = new StringBuilder();
        for (Phrase phrase : phrases) {
            String text = Markdown.escapeAll(phrase.text());
            boolean isOutside =
                    phrase.target().isPresent() && !phrase.target().get().startsWith("#");
            words.append(isOutside ? "[" + text + "](<" + target(phrase.target().get()) + ">)" : text);
        }
        return lead(words.toString());
    }

    /** No address holds these once it is percent-encoded, but for the bar, which ends a cell. */
    private static String target(String address) {
        return address.replace("<", "%3C")
                .replace(">", "%3E")
                .replace("|", "%7C")
                .replace("\\", "%5C");
    }

    /** What would begin a list or underline a heading at the start of a line says itself. */
    private static String lead(String line) {
        String text = line.stripLeading();
        if (text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        if (first == '-' || first == '+' || first == '=') {
            return "\\" + text;
        }
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean isNumbered =
                digits > 0 && digits < text.length() && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
        return isNumbered ? text.substring(0, digits) + "\\" + text.substring(digits) : text;
    }
}
