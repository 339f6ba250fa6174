package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Element;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.Strategy;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What all who write parts of one document share. Not safe to share between threads. */
final class Writing {

    private static final List<Class<? extends Described>> IDENTIFIED =
            List.of(Party.class, Goal.class, Action.class, Measure.class);

    private static final String IDENTIFIER = "Identifier";

    private final Strategy strategy;

    /** The identifiers of all elements that have one, which no note may take. */
    private final Set<String> reserved = new HashSet<>();

    Writing(Strategy strategy) {
        this.strategy = strategy;
        for (Class<? extends Described> type : IDENTIFIED) {
            strategy.index()
                    .all(type)
                    .forEach(element -> reserved.add(IdentifierNames.encode(((Element) element).id())));
        }
    }

    /** Writes the identifier of an element, as a note says where there is one. */
    void id(Node node, String id, Notes notes) {
        node.from(id);
        identifier(id, notes).ifPresent(text -> node.add(Node.leaf(IDENTIFIER, text)));
    }

    private Optional<String> identifier(String id, Notes notes) {
        if (notes.saysNone(IDENTIFIER)) {
            return Optional.empty();
        }
        String usual = IdentifierNames.encode(id);
        return Optional.of(notes.text(IDENTIFIER)
                .filter(text -> Lexical.collapse(text).equals(usual) || isFree(text))
                .orElse(usual));
    }

    private boolean isFree(String identifier) {
        return Lexical.isIdentifier(identifier) && !reserved.contains(Lexical.collapse(identifier));
    }

    /** What stands for a reference: the identifier of an element, or the text as it is. */
    String reference(String text) {
        return strategy.index()
                .find(text)
                .flatMap(element -> identifier(text, Notes.of(element)))
                .map(Lexical::collapse)
                .orElse(text);
    }

    void stakeholders(Node parent, Collection<String> ids) {
        for (String id : ids) {
            Optional<Stakeholder> stakeholder = strategy.index().find(id, Stakeholder.class);
            stakeholder.ifPresent(found -> parent.add(StakeholderForm.write(found)));
        }
    }
}
