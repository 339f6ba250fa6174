package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.interop.Loss;
import io.github.strategydocs.interop.internal.LossFinder;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** What a table cannot say of a strategy, and why. */
final class CsvLosses implements LossFinder.Reasons {

    private final TablePlace table;
    private final List<Loss> losses = new ArrayList<>();

    private CsvLosses(TablePlace table) {
        this.table = table;
    }

    /** Compares a strategy with what is read of its table again. */
    static List<Loss> find(Strategy strategy, Strategy readAgain, TablePlace table) {
        CsvLosses reasons = new CsvLosses(table);
        reasons.addRest(ElementPath.ROOT, strategy, readAgain, table.section());
        table.section()
                .valueIn(strategy)
                .ifPresent(section -> reasons.addRest(
                        ElementPath.ROOT.attribute(table.section().name()),
                        (Described) section,
                        (Described) table.section().valueIn(readAgain).orElse(null),
                        table.list()));
        Strategy withTable = table.with(strategy, table.elements(readAgain));
        reasons.losses.addAll(LossFinder.find(strategy, withTable, Map.of(), "", reasons));
        return reasons.losses;
    }

    private String elements() {
        return CellWords.of(table.type()) + "s";
    }

    /** Whatever stands beside the table, as a whole. */
    private void addRest(ElementPath path, Described before, @Nullable Described after, Attribute way) {
        for (Attribute attribute : before.typeDescription().attributes()) {
            Optional<Object> was = attribute.valueIn(before);
            Optional<Object> is = after == null ? Optional.empty() : attribute.valueIn(after);
            if (attribute != way && !was.equals(is)) {
                losses.add(new Loss(
                        path.attribute(attribute.name()),
                        "a table of " + elements() + " says nothing else of a strategy",
                        LossFinder.shown(attribute, is)));
            }
        }
        for (String name : before.unknownProperties().names()) {
            losses.add(new Loss(
                    path.unknown(name),
                    "a table of " + elements() + " says nothing else of a strategy",
                    Optional.empty()));
        }
    }

    @Override
    public String of(Attribute attribute, EditKind edit, Optional<Object> before) {
        return attribute.kind() == Kind.REFERENCE
                ? "a reference that is the title of an element is read as its id"
                : "a cell cannot say it as it is";
    }

    @Override
    public String ofUnknown(String name) {
        return "of what the format does not know, a table says texts of its " + elements() + " whose names begin with "
                + Headings.EXTENSION;
    }
}
