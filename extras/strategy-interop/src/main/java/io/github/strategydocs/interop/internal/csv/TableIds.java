package io.github.strategydocs.interop.internal.csv;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.Slugs;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;
import java.util.List;
import java.util.Optional;

/** Sees to it that each element has an id of its own. Not safe to share between threads. */
final class TableIds {

    private final Strategy rest;
    private final List<Draft> drafts;
    private final ImportLog log;
    private final Slugs slugs = new Slugs();

    /**
     * Ids that are still to be checked.
     *
     * @param rest the strategy without the elements of the table
     * @param drafts the elements of the table
     */
    TableIds(Strategy rest, List<Draft> drafts, ImportLog log) {
        this.rest = rest;
        this.drafts = drafts;
        this.log = log;
    }

    /** Takes all ids that are given; tells of those that are in use, and gives whether there are none such. */
    boolean areUnique() {
        eachOfTheRest((type, id, title) -> slugs.take(id));
        boolean[] areUnique = {true};
        // First those of rows: who gives a part the id of a row is told so at the part.
        for (Draft element : drafts) {
            element.id().ifPresent(id -> areUnique[0] &= take(id, element.place()));
        }
        for (Draft element : drafts) {
            element.visitParts(
                    draft -> draft.id().ifPresent(id -> areUnique[0] &= take(id, draft.place())),
                    (value, place) -> eachIn(value, (type, id, title) -> areUnique[0] &= take(id, place)));
        }
        return areUnique[0];
    }

    private boolean take(String id, CellPlace place) {
        if (slugs.take(id)) {
            return true;
        }
        boolean isSection = Sections.isName(id);
        log.refuse(
                isSection ? ImportProblemCode.INVALID_IDENTIFIER : ImportProblemCode.DUPLICATE_IDENTIFIER,
                place,
                place.says("the id " + CellWords.quote(id)
                        + (isSection ? " is the name of a section" : " is in use for something else")),
                Optional.of("choose another, or leave it out, and one is made"));
        return false;
    }

    /** Gives an id to what has none; what references may lead to is known then. */
    References settle(boolean warnsOfReferences) {
        References references = new References(warnsOfReferences, log);
        eachOfTheRest(references::add);
        for (Draft element : drafts) {
            element.visit(this::makeId, (value, place) -> {});
        }
        for (Draft element : drafts) {
            element.visit(
                    draft -> draft.id().ifPresent(id -> references.add(draft.type(), id, draft.title())),
                    (value, place) -> eachIn(value, references::add));
        }
        return references;
    }

    private void makeId(Draft draft) {
        TypeDescription type = draft.type();
        if (type.id().isPresent() && draft.id().isEmpty()) {
            String id = slugs.make(draft.title().orElse(type.label()), type.label());
            draft.set(type.id().get(), id);
            log.warn(
                    ImportProblemCode.MISSING_IDENTIFIER,
                    draft.place(),
                    draft.place()
                            .says("this " + CellWords.of(type) + " has no id; it is given the id "
                                    + CellWords.quote(id)));
        }
    }

    /** Takes an element. */
    private interface ElementVisitor {
        void visit(TypeDescription type, String id, Optional<String> title);
    }

    private void eachOfTheRest(ElementVisitor visitor) {
        Walker.walk(rest, (path, value) -> {
            if (!path.isRoot()) {
                show(value, visitor);
            }
        });
    }

    private static void eachIn(Described value, ElementVisitor visitor) {
        Walker.walk(value, (path, each) -> show(each, visitor));
    }

    private static void show(Described value, ElementVisitor visitor) {
        TypeDescription type = value.typeDescription();
        type.idOf(value).ifPresent(id -> visitor.visit(type, id, type.titleOf(value)));
    }
}
