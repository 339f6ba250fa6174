package io.github.strategydocs.diff.internal.edit;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.Edit.Place;
import io.github.strategydocs.diff.EditKind;
import io.github.strategydocs.diff.PatchException;
import io.github.strategydocs.diff.internal.edit.HolderEdits.ListEdits;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.ElementPath.MemberStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes the list after of the list before: takes out what leaves, keeps the rest, and puts in what arrives. */
final class ListRebuild {

    private final Attribute list;
    private final List<?> before;
    private final ListEdits edits;
    private final PatchApplier applier;
    private final boolean[] leaves;
    /** Where the members that stay stand after. */
    private final int[] positionsAfter;

    ListRebuild(Attribute list, List<?> before, ListEdits edits, PatchApplier applier) {
        this.list = list;
        this.before = before;
        this.edits = edits;
        this.applier = applier;
        this.leaves = new boolean[before.size()];
        this.positionsAfter = new int[before.size()];
    }

    /** A list whose members have ids, each with its own edits applied. */
    List<?> elements() {
        for (Edit edit : edits.leaving()) {
            Place place = edit.from().orElseThrow();
            Described element = (Described) leaving(edit);
            if (!element.typeDescription().idOf(element).equals(Optional.of(idOf(place)))
                    || (edit.kind() == EditKind.REMOVED
                            && !applier.rebuildElement(listOf(place), element)
                                    .equals(edit.before().orElseThrow()))) {
                throw PatchApplier.notAsStated(edit, element);
            }
        }
        List<Object> kept = new ArrayList<>(before.size());
        for (int i = 0; i < leaves.length; i++) {
            kept.add(leaves[i] ? before.get(i) : rebuilt((Described) before.get(i)));
        }
        return assemble(kept, this::arrivingElement);
    }

    private Described rebuilt(Described element) {
        Edit any = edits.leaving().isEmpty()
                ? edits.arriving().get(0)
                : edits.leaving().get(0);
        Place place =
                edits.leaving().isEmpty() ? any.to().orElseThrow() : any.from().orElseThrow();
        return applier.rebuildElement(listOf(place), element);
    }

    private static ElementPath listOf(Place place) {
        return place.path().parent().orElseThrow();
    }

    private static String idOf(Place place) {
        return place.path().lastStep().orElseThrow() instanceof MemberStep member ? member.id() : "";
    }

    private Object arrivingElement(Edit edit) {
        Place place = edit.to().orElseThrow();
        String id = idOf(place);
        Object element = edit.kind() == EditKind.ADDED
                ? edit.after().orElseThrow()
                : applier.moving(list.valueType().orElseThrow(), id).orElseThrow();
        if (!(element instanceof Described described)
                || described.typeDescription() != list.valueType().orElseThrow()
                || !described.typeDescription().idOf(described).equals(Optional.of(id))) {
            throw new PatchException(place.path(), place.path() + " cannot hold " + element);
        }
        return applier.rebuildElement(listOf(place), described);
    }

    /** A list whose members have no id: values, texts. */
    List<?> plainMembers() {
        for (Edit edit : edits.leaving()) {
            Object member = leaving(edit);
            if (!edit.before().equals(Optional.of(member))) {
                throw PatchApplier.notAsStated(edit, member);
            }
        }
        List<Object> kept = new ArrayList<>(before);
        for (Edit edit : edits.changed()) {
            int index = positionOf(edit);
            if (!edit.before().equals(Optional.of(before.get(index)))) {
                throw PatchApplier.notAsStated(edit, before.get(index));
            }
            kept.set(index, edit.after().orElseThrow());
        }
        List<?> after = assemble(kept, edit -> edit.after().orElseThrow());
        Set<Edit> arriving = edits.changed().isEmpty() ? Set.of() : new HashSet<>(edits.arriving());
        edits.changed().forEach(changed -> checkPlaceAfter(changed, arriving));
        return after;
    }

    private void checkPlaceAfter(Edit changed, Set<Edit> arriving) {
        if (leaves[positionOf(changed)]) {
            Edit move = Edit.of(EditKind.MOVED, changed.from(), changed.to(), changed.before(), changed.after());
            if (!arriving.contains(move)) {
                throw PatchApplier.editedTwice(changed);
            }
            return;
        }
        int stated = positionAfter(changed);
        int found = positionsAfter[positionOf(changed)];
        if (stated != found) {
            ElementPath path = changed.to().orElseThrow().path();
            throw new PatchException(
                    path,
                    path + " is to stand at position " + (stated + 1) + ", and stands at position " + (found + 1));
        }
    }

    private Object leaving(Edit edit) {
        int index = positionOf(edit);
        if (leaves[index]) {
            throw PatchApplier.notAsStated(edit, null);
        }
        leaves[index] = true;
        return before.get(index);
    }

    private int positionOf(Edit edit) {
        int index = edit.from().orElseThrow().index().orElseThrow();
        if (index < 0 || index >= before.size()) {
            throw PatchApplier.notAsStated(edit, null);
        }
        return index;
    }

    private List<?> assemble(List<Object> kept, Function<Edit, Object> arriving) {
        List<Edit> arrivals = new ArrayList<>(edits.arriving());
        arrivals.sort(Comparator.comparingInt(ListRebuild::positionAfter));
        List<Object> result = new ArrayList<>(kept.size() + arrivals.size());
        int next = 0;
        for (int i = 0; i <= kept.size(); i++) {
            while (next < arrivals.size() && positionAfter(arrivals.get(next)) == result.size()) {
                result.add(arriving.apply(arrivals.get(next)));
                next++;
            }
            if (i < kept.size() && !leaves[i]) {
                positionsAfter[i] = result.size();
                result.add(kept.get(i));
            }
        }
        if (next < arrivals.size()) {
            ElementPath path = arrivals.get(next).to().orElseThrow().path();
            throw new PatchException(
                    path,
                    path + " is to stand at position " + (positionAfter(arrivals.get(next)) + 1)
                            + ", and the list has only " + result.size() + " members");
        }
        return result;
    }

    private static int positionAfter(Edit edit) {
        return edit.to().orElseThrow().index().orElseThrow();
    }
}
