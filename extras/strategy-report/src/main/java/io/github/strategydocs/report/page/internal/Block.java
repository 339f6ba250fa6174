package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.report.picture.DataTable;
import io.github.strategydocs.report.picture.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One thing after another in a page. */
public sealed interface Block {

    /**
     * Paragraphs.
     *
     * @param paragraphs each with its words
     */
    record Prose(List<List<Phrase>> paragraphs) implements Block {

        /** Keeps a copy. */
        public Prose {
            paragraphs = copyOfLines(paragraphs);
        }
    }

    /**
     * What is to be known of one thing.
     *
     * @param fields each with its name, in order
     */
    record Facts(List<Field> fields) implements Block {

        /** Keeps a copy. */
        public Facts {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One fact.
     *
     * @param label its name
     * @param lines what it is
     */
    record Field(String label, List<List<Phrase>> lines) {

        /** Keeps a copy. */
        public Field {
            label = PageText.clean(label);
            lines = copyOfLines(lines);
        }
    }

    /**
     * Points, each on a line of its own.
     *
     * @param items the points
     */
    record Points(List<List<Phrase>> items) implements Block {

        /** Keeps a copy. */
        public Points {
            items = copyOfLines(items);
        }
    }

    /**
     * Points that are spoken of by their numbers, from 1.
     *
     * @param items the points
     */
    record Numbered(List<List<Phrase>> items) implements Block {

        /** Keeps a copy. */
        public Numbered {
            items = copyOfLines(items);
        }
    }

    /**
     * Rows and columns; the first cell of a row names what the row is about.
     *
     * @param caption what it is about
     * @param headings the names of the columns
     * @param rows the rows
     */
    record Table(String caption, List<String> headings, List<Row> rows) implements Block {

        /** Keeps a copy. */
        public Table {
            caption = PageText.clean(caption);
            headings = headings.stream().map(PageText::clean).toList();
            rows = List.copyOf(rows);
        }
    }

    /**
     * A table of short words, some of which may be missing: where there is no room for all columns, each row is a block of
     * its own, with its name above and what stands above the column before the words.
     *
     * @param table the table
     * @param isNumbered whether the columns are spoken of by their numbers
     */
    record Matrix(Table table, boolean isNumbered) implements Block {

        /** Checks that there is one. */
        public Matrix {
            Objects.requireNonNull(table, "table");
        }

        /**
         * What stands before the words of a column where nothing stands above them.
         *
         * @param column the column, from 1; the first, 0, has the names
         * @return its number or its heading
         */
        public String label(int column) {
            return isNumbered ? Integer.toString(column) : table.headings().get(column);
        }
    }

    /**
     * A row of a table.
     *
     * @param anchor where links to what it is about lead
     * @param cells the cells, each of lines of words
     * @param tags what is set beside its name
     * @param remarks what was found about it
     */
    record Row(Optional<String> anchor, List<List<List<Phrase>>> cells, List<Tag> tags, List<Remark> remarks) {

        /** Keeps a copy. */
        public Row {
            Objects.requireNonNull(anchor, "anchor");
            cells = copyOf(cells);
            tags = List.copyOf(tags);
            remarks = List.copyOf(remarks);
        }

        private static List<List<List<Phrase>>> copyOf(List<List<List<Phrase>>> cells) {
            List<List<List<Phrase>>> copy = new ArrayList<>(cells.size());
            for (List<List<Phrase>> cell : cells) {
                copy.add(copyOfLines(cell));
            }
            return List.copyOf(copy);
        }
    }

    private static List<List<Phrase>> copyOfLines(List<List<Phrase>> lines) {
        if (lines.size() == 1) {
            return List.of(List.copyOf(lines.get(0)));
        }
        List<List<Phrase>> copy = new ArrayList<>(lines.size());
        for (List<Phrase> line : lines) {
            copy.add(List.copyOf(line));
        }
        return List.copyOf(copy);
    }

    /**
     * What was found.
     *
     * @param remarks at least one
     */
    record Remarks(List<Remark> remarks) implements Block {

        /** Keeps a copy. */
        public Remarks {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A picture.
     *
     * @param title what it is called
     * @param description what a reader should take from it
     * @param pieces the picture without its style, in pieces that stand one below the other
     * @param isWide whether it takes the whole width of a page
     * @param table the same facts in rows and columns
     */
    record Figure(String title, String description, List<String> pieces, boolean isWide, Table table) implements Block {

        /** Keeps what can be shown of the words. */
        public Figure {
            title = PageText.clean(title);
            description = PageText.clean(description);
            pieces = List.copyOf(pieces);
            Objects.requireNonNull(table, "table");
        }

        /** A picture as it is. */
        static Figure of(Picture picture) {
            DataTable table = picture.table();
            List<Row> rows = table.rows().stream().map(Figure::row).toList();
            return new Figure(
                    picture.title(),
                    picture.description(),
                    picture.pieces(),
                    picture.isWide(),
                    new Table(table.caption(), table.headings(), rows));
        }

        private static Row row(List<String> cells) {
            List<List<List<Phrase>>> shown = new ArrayList<>(cells.size());
            for (String cell : cells) {
                shown.add(List.of(List.of(Phrase.theirs(cell))));
            }
            return new Row(Optional.empty(), shown, List.of(), List.of());
        }
    }

    /**
     * Small pictures side by side.
     *
     * @param figures the pictures
     */
    record Figures(List<Figure> figures) implements Block {

        /** Keeps a copy. */
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A part with a heading of its own.
     *
     * @param part the part
     */
    record Inner(Part part) implements Block {

        /** Checks that there is one. */
        public Inner {
            Objects.requireNonNull(part, "part");
        }
    }
}
