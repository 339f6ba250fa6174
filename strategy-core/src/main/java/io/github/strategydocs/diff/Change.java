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
 * @param edit the content before and after
 * @param element the id of the element that was added, removed or moved, or that contains the change; empty for a
 *     section or the document
 * @param type the type of that element, section or document, such as {@code action}
 * @param title its title, where it has one
 * @param name its name in sentences: the title, with the enclosing element if that helps
 * @param significance how much the change matters
 * @param meanings what it means; may be empty
 * @param phrase the change in words, such as "due 31 March 2027 → 30 June 2027 (91 days later)", to be read after the
 *     title; empty if another change of the same comparison already says it
 * @param sentence the change in words including the title, a complete sentence
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
        Objects.requireNonNull(kind, "kind");
        return meanings.stream().anyMatch(meaning -> meaning.kind() == kind);
    }
}
