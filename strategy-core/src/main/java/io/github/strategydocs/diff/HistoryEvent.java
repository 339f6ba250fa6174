package io.github.strategydocs.diff;

import io.github.strategydocs.metamodel.ElementPath;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What happened to one element, section or the document itself in one version.
 *
 * <pre>{@code
 * history.timeline().forEach(event -> System.out.println(event.sentence()));
 * // 2 (2027-06): action "Publish the register" changed: deadline, status
 * }</pre>
 *
 * @param version the version in which it happened
 * @param kind what happened
 * @param element the id of the element; empty for a section and for the document
 * @param type the type of the element, the section or the document, such as {@code action}
 * @param title its title in that version, or the last one that it had, if any
 * @param path where it stands in that version; of what went, where it stood before
 * @param from where something that moved stood before; empty for all else
 * @param attributes the names of the attributes and unknown properties that changed; empty unless something changed
 */
public record HistoryEvent(
        HistoryVersion version,
        Kind kind,
        Optional<String> element,
        String type,
        Optional<String> title,
        ElementPath path,
        Optional<ElementPath> from,
        List<String> attributes) {

    /** What may happen to an element. Sections and the document only change. */
    public enum Kind {
        /** It is there for the first time. */
        CAME,
        /** It is there again, after it went in an earlier version. */
        CAME_AGAIN,
        /** It says something else. */
        CHANGED,
        /** It stands at another place in its list, or in another list. */
        MOVED,
        /** It is no longer there. */
        WENT
    }

    /** Checks that nothing is null, and keeps a copy of the attributes. */
    public HistoryEvent {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(from, "from");
        attributes = List.copyOf(attributes);
    }

    /**
     * The event in words.
     *
     * @return a line that can stand alone
     */
    public String sentence() {
        StringBuilder sentence = new StringBuilder();
        sentence.append(version).append(": ").append(type);
        title.or(() -> element)
                .ifPresent(name -> sentence.append(" \"").append(name).append('"'));
        sentence.append(' ').append(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (!attributes.isEmpty()) {
            sentence.append(": ").append(String.join(", ", attributes));
        }
        return sentence.toString();
    }
}
