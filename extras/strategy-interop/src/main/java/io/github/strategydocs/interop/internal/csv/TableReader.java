package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.ImportLog.At;
import io.github.strategydocs.json.Limits;
import io.github.strategydocs.json.internal.SpreadsheetText;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/** Reads the rows of a table into a strategy. Not safe to share between threads. */
final class TableReader {

    private final Strategy strategy;
    private final TablePlace table;
    private final boolean isAlone;
    private final ImportLog log;
    private final ElementCount count;
    private final CellReader cells;
    private final Map<String, Described> before = new LinkedHashMap<>();
    private final Set<String> rowIds = new HashSet<>();
    private final Set<Integer> columnsLeftOut = new HashSet<>();
    private final List<Draft> drafts = new ArrayList<>();

    @Nullable
    private Headings headings;

    /**
     * A reader that has read nothing yet.
     *
     * @param isAlone whether the strategy is made up, and the table all that is known of it
     */
    TableReader(Strategy strategy, TablePlace table, boolean isAlone, Limits limits, ImportLog log) {
        this.strategy = strategy;
        this.table = table;
        this.isAlone = isAlone;
        this.log = log;
        this.count = new ElementCount(limits.elements(), log);
        this.cells = new CellReader(limits, count);
        for (Described element : table.elements(strategy)) {
            before.put(table.type().idOf(element).orElseThrow(), element);
        }
    }

    /** Takes the next row, the heading first. */
    void add(Row row) {
        if (row.isBlank()) {
            return;
        } else if (headings != null) {
            count.add(row.place());
            read(row, headings);
            return;
        }
        headings = Headings.read(row, table.type(), log);
        if (!before.isEmpty() && headings.indexOf(id()) < 0) {
            throw log.error(
                    ImportProblemCode.MISSING_ELEMENT,
                    row.place(),
                    row.place()
                            .says("there is no column " + CellWords.quote(CellWords.heading(id()))
                                    + ", so that nobody can tell which row is which"),
                    Optional.of("write the table anew, and edit that"));
        }
    }

    private Attribute id() {
        return table.type().id().orElseThrow();
    }

    private void read(Row row, Headings of) {
        int width = of.columns().size();
        for (int i = width; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isBlank()) {
                log.refuse(
                        ImportProblemCode.RAGGED_ROWS,
                        row.place(i, ""),
                        row.place(i, "")
                                .says("the cell stands beyond the last heading: "
                                        + CellWords.quote(row.cells().get(i))),
                        Optional.of("put a cell that holds separators or line breaks in quotation marks"));
                return;
            }
        }
        if (row.cells().size() < width) {
            log.warn(
                    ImportProblemCode.RAGGED_ROWS,
                    row.place(),
                    row.place()
                            .says("there are " + row.cells().size() + " cells below " + width
                                    + " headings; what has no cell stays as it was"));
        }
        drafts(row, of);
    }

    private void drafts(Row row, Headings of) {
        int idIndex = of.indexOf(id());
        Optional<String> id;
        try {
            id = idIndex < 0 || idIndex >= row.cells().size() ? Optional.empty() : idIn(row, idIndex);
        } catch (Unreadable e) {
            refuse(e, row.place(idIndex, CellWords.heading(id())));
            return;
        }
        if (id.isPresent() && !rowIds.add(id.get())) {
            CellPlace place = row.place(idIndex, CellWords.heading(id()));
            log.refuse(
                    ImportProblemCode.DUPLICATE_IDENTIFIER,
                    place,
                    place.says("there is another row with the id " + CellWords.quote(id.get())),
                    Optional.of("leave the cell of a new row empty, and an id is made"));
            return;
        }
        Described base = id.map(before::get).orElse(null);
        Draft draft = new Draft(table.type(), row.place(), base, true);
        if (base == null) {
            draft.set(id(), id.orElse(null));
        }
        boolean isWhole = true;
        for (int i = 0; i < Math.min(of.columns().size(), row.cells().size()); i++) {
            isWhole &= i == idIndex || readCell(row, i, of.columns().get(i), base, draft);
        }
        if (isWhole && isComplete(draft)) {
            drafts.add(draft);
        }
    }

    private Optional<String> idIn(Row row, int index) {
        String text = SpreadsheetText.textOf(row.cells().get(index));
        return text.isBlank()
                ? Optional.empty()
                : Optional.ofNullable((String) cells.read(id(), text, Optional.empty(), row.place(index, "")));
    }

    /** Whether a cell could be read. */
    private boolean readCell(Row row, int index, Optional<Column> column, @Nullable Described base, Draft draft) {
        String text = SpreadsheetText.textOf(row.cells().get(index));
        if (column.isEmpty()) {
            if (!text.isBlank() && columnsLeftOut.add(index)) {
                CellPlace place = row.place(index, "");
                log.warn(
                        ImportProblemCode.MISSING_HEADING,
                        place,
                        place.says("there is no heading above " + CellWords.quote(text) + "; the column is left out"));
            }
            return true;
        }
        if (base != null && LineBreaks.areAlike(text, column.get().textOf(base))) {
            return true;
        }
        CellPlace place = row.place(index, column.get().heading());
        try {
            column.get().read(text, base, draft, cells, place);
            return true;
        } catch (Unreadable e) {
            refuse(e, place);
            return false;
        }
    }

    private void refuse(Unreadable e, CellPlace place) {
        log.refuse(e.code(), place, place.says(e.message()), e.hint());
    }

    private boolean isComplete(Draft draft) {
        List<Attribute> missing = draft.missing();
        if (!missing.isEmpty()) {
            log.refuse(
                    ImportProblemCode.MISSING_ELEMENT,
                    draft.place(),
                    draft.place()
                            .says("a new " + CellWords.of(table.type()) + " needs "
                                    + missing.stream().map(Attribute::label).collect(Collectors.joining(" and "))),
                    Optional.of("add the column " + CellWords.quote(CellWords.heading(missing.get(0)))));
        }
        return missing.isEmpty();
    }

    /** The strategy with what was read; empty if that is none. */
    Optional<Strategy> finish() {
        if (headings == null) {
            throw log.error(ImportProblemCode.EMPTY_INPUT, new At("", 1, 1), "all cells are empty", Optional.empty());
        }
        TableIds ids = new TableIds(table.with(strategy, List.of()), drafts, log);
        if (!ids.areUnique() || log.hasErrors()) {
            return Optional.empty();
        }
        References references = ids.settle(!isAlone);
        List<Described> elements =
                drafts.stream().map(draft -> draft.build(references::resolve)).toList();
        warnOfRemoved();
        boolean isSame = elements.equals(List.copyOf(before.values()));
        return Optional.of(isSame ? strategy : table.with(strategy, elements));
    }

    private void warnOfRemoved() {
        for (Map.Entry<String, Described> element : before.entrySet()) {
            if (!rowIds.contains(element.getKey())) {
                log.warn(
                        ImportProblemCode.REMOVED_ELEMENT,
                        new At("", 0, 0),
                        "the " + CellWords.of(table.type()) + " " + CellWords.quote(element.getKey())
                                + " stands in no row; it is removed"
                                + table.type()
                                        .titleOf(element.getValue())
                                        .map(title -> " (" + CellWords.shorten(title) + ")")
                                        .orElse(""));
            }
        }
    }
}
