package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.interop.CsvTable;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import java.util.List;

/** What stands in a table, for tests. */
public final class CsvTables {

    private CsvTables() {}

    public static TypeDescription type(CsvTable table) {
        return TablePlace.of(table).type();
    }

    public static List<Described> elements(Strategy strategy, CsvTable table) {
        return TablePlace.of(table).elements(strategy);
    }

    public static Strategy with(Strategy strategy, CsvTable table, List<Described> elements) {
        return TablePlace.of(table).with(strategy, elements);
    }
}
