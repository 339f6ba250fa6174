package io.github.strategydocs.validation.internal.corpus;

import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.CopiedText.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The texts of one document that are compared, as they are written.
 *
 * @param id the id of the document
 * @param version the label of its version
 * @param title its title
 * @param from the first day of the date of its version
 * @param to the last day of that date
 * @param adopted the ids of the documents that it names as its parent or template
 * @param same the ids of the documents that it names as the same strategy at another time
 * @param organisation the names of the organisation that it is of, the first of them first; empty if it is no party
 * @param parts its actions, and before them all texts that stand in none
 * @param titles the titles of its actions, but of those that respond to another document's
 */
record SourceText(
        String id,
        String version,
        String title,
        LocalDate from,
        LocalDate to,
        Set<String> adopted,
        Set<String> same,
        List<String> organisation,
        List<Part> parts,
        List<String> titles) {

    /**
     * A part of a document.
     *
     * @param element the id of an action, or empty for the rest of the document
     * @param title the title of that action
     * @param packed its texts
     */
    record Part(Optional<String> element, Optional<String> title, PackedTexts packed) {

        List<String> texts() {
            return packed.unpacked();
        }
    }

    static SourceText of(Strategy strategy) {
        Set<String> adopted = new HashSet<>();
        Set<String> same = new HashSet<>(Set.of(strategy.id()));
        for (DocumentRef related : strategy.relatedDocuments()) {
            switch (related.relation()) {
                case PARENT, TEMPLATE -> adopted.add(related.document());
                case SUPERSEDES, SUPERSEDED_BY, TRANSLATION -> same.add(related.document());
                default -> {
                    // what it says of others gives it no leave to copy them
                }
            }
        }
        Optional<Party> owner = strategy.index().find(strategy.organisation(), Party.class);
        return new SourceText(
                strategy.id(),
                strategy.version().label(),
                strategy.title(),
                strategy.version().date().firstDay(),
                strategy.version().date().lastDay(),
                Set.copyOf(adopted),
                Set.copyOf(same),
                owner.isPresent() ? namesOf(owner.get()) : List.of(),
                TextCollector.parts(strategy),
                titles(strategy));
    }

    static List<String> namesOf(Party party) {
        List<String> names = new ArrayList<>();
        names.add(party.name());
        names.addAll(party.otherNames());
        return List.copyOf(names);
    }

    private static List<String> titles(Strategy strategy) {
        List<String> titles = new ArrayList<>();
        for (Action action : strategy.index().all(Action.class)) {
            if (action.respondsTo().isEmpty()) {
                titles.add(action.title());
            }
        }
        return List.copyOf(titles);
    }

    /**
     * Whether it is of another strategy, and not known to be later. A later version of a parent says much of what the
     * version said that was there before.
     */
    boolean mayBeSourceOf(SourceText other) {
        boolean isSame = other.same.contains(id) || same.contains(other.id);
        boolean isInTime = other.adopted.contains(id) || !from.isAfter(other.to);
        return !isSame && isInTime && !adopted.contains(other.id);
    }

    /** Whether it names another document as its parent or template. */
    boolean adopts(SourceText other) {
        return adopted.contains(other.id);
    }

    boolean isEarlierThan(SourceText other) {
        return to.isBefore(other.from);
    }

    /** Whose text it is: that of the whole document. */
    Text whole() {
        return new Text(id, version, title, Optional.empty(), Optional.empty());
    }

    /** Whose text it is: that of one of the parts. */
    Text of(Part part) {
        return new Text(id, version, title, part.element(), part.title());
    }
}
