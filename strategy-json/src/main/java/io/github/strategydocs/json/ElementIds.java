package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import javax.annotation.Nullable;

/** Sees to it that each element of a document has an id of its own. */
final class ElementIds {

    private final Problems problems;
    private final Predicate<String> isReserved;
    private final boolean makesIds;
    private final boolean tracks;
    private final Map<String, Long> used = new HashMap<>();
    private final MadeIds made = new MadeIds();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, String> madeByPointer = new HashMap<>();

    private record Place(String provisional, long start, ElementPath path, String pointer) {}

    /**
     * A keeper of ids.
     *
     * @param makesIds whether an element that has no id is given one
     * @param tracks whether to note ids; if not, {@link ReadAgain} says when they matter
     */
    ElementIds(Problems problems, Predicate<String> isReserved, boolean makesIds, boolean tracks) {
        this.problems = problems;
        this.isReserved = isReserved;
        this.makesIds = makesIds;
        this.tracks = tracks;
    }

    /** Forgets the ids that were used: what comes now stands by itself. */
    void forget() {
        used.clear();
    }

    /** Notes that an element has an id. */
    void use(String id, long place) {
        if (!tracks) {
            return;
        }
        if (isReserved.test(id)) {
            problems.at(ProblemForm.ID_OF_SECTION)
                    .attribute("id")
                    .found(Tokens.quote(id))
                    .quoted("id", id)
                    .hint("write \"" + id + "-1\", or a word of your own")
                    .error();
        }
        if (made.isProvisional(id)) {
            problems.at(ProblemForm.ID_TAKEN)
                    .attribute("id")
                    .found(Tokens.quote(id))
                    .quoted("id", id)
                    .hint("write another id, or give one to each element that has none")
                    .error();
        }
        Long first = used.putIfAbsent(id, place);
        if (first != null) {
            Problems.Draft draft = problems.at(ProblemForm.ID_TWICE)
                    .attribute("id")
                    .found(Tokens.quote(id))
                    .quoted("id", id)
                    .hint("give one of them another id, and change what refers to it");
            problems.places()
                    .position(first)
                    .ifPresent(at -> draft.with(
                                    "line", at.line(), ", first at line " + at.line() + ", column " + at.column())
                            .with("column", at.column()));
            draft.error();
        }
    }

    /** A provisional id for an element that has none, or null if ids are not made. */
    @Nullable
    String make(long start) {
        if (!tracks) {
            throw new ReadAgain();
        }
        if (makesIds) {
            return made.provisional(used.keySet());
        }
        problems.at(ProblemForm.ID_MISSING, start)
                .attribute("id")
                .expected("an id")
                .hint("add \"id\": a short name of your own, unique in the document")
                .error();
        return null;
    }

    /** Notes where an element stands that has no id. */
    void missing(String provisional, long start, ElementPath path, String pointer) {
        places.add(new Place(provisional, start, path, pointer));
    }

    /** Notes the element for which an id is to be made. */
    void made(String provisional, Described element) {
        made.built(provisional, element);
    }

    /** Warns of the elements that have no id where there is no document, so that no name is made for them either. */
    void warnOfMissing() {
        for (Place place : places) {
            problems.warnOfMissingId(
                    place.start(),
                    place.path(),
                    place.pointer(),
                    ProblemForm.ID_MISSING.message(),
                    "add \"id\": a short name of your own, unique in the document");
        }
    }

    Map<String, String> madeByPointer() {
        return madeByPointer;
    }

    /** Gives the elements that had no id the one that they are to have, and warns of each. */
    Described settle(Described root) {
        if (made.isEmpty()) {
            return root;
        }
        Map<String, String> settled = made.settle(used.keySet(), isReserved);
        for (Place place : places) {
            String id = Objects.requireNonNull(settled.get(place.provisional()));
            madeByPointer.put(place.pointer(), id);
            problems.warnOfMissingId(
                    place.start(),
                    place.path(),
                    place.pointer(),
                    ProblemForm.ID_MADE.message().with("id", Tokens.shorten(id), Tokens.quote(id)),
                    "add \"id\": \"" + id + "\", or write the document again");
        }
        return MadeIds.rename(root, settled);
    }
}
