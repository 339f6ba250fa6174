package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Significance;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One change between two versions, and what it means.
 *
 * <pre>{@code
 * for (Change change : StrategyDiff.between(last, strategy).commitments()) {
 *     System.out.println(change.sentence());
 * }
 * }</pre>
 *
 * @param edit what was and is there
 * @param element the id of the element that came, went or moved, or that holds what changed; empty where that is a
 *     section or the document
 * @param type the type of that element, section or document, such as {@code action}
 * @param title its title, where it has one
 * @param name how a sentence calls it: the title, with the element around it where that helps
 * @param significance how much the change matters
 * @param meanings what it means, which may be nothing that has a name
 * @param phrase the change in words, such as "due 31 March 2027 → 30 June 2027 (91 days later)", to be read behind the
 *     title; empty where another change of the same comparison says it already
 * @param sentence the change in words with the title, which can stand alone
 */
public record Change(
        Edit edit,
        Optional<String> element,
        String type,
        Optional<String> title,
        String name,
        Significance significance,
        List<Meaning> meanings,
        String phrase,
        String sentence) {

    /** Checks that nothing is null, and keeps a copy of the meanings. */
    public Change {
        Objects.requireNonNull(edit, "edit");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(significance, "significance");
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(sentence, "sentence");
        meanings = List.copyOf(meanings);
    }

    /**
     * What happened.
     *
     * @return the kind of the edit
     */
    public EditKind kind() {
        return edit.kind();
    }

    /**
     * Where it happened.
     *
     * @return the path of the edit
     */
    public ElementPath path() {
        return edit.path();
    }

    /**
     * Whether the change means something.
     *
     * @param kind a meaning
     * @return whether it is among the meanings
     */
    public boolean means(MeaningKind kind) {
        return meanings.stream().anyMatch(meaning -> meaning.kind() == kind);
    }
}
