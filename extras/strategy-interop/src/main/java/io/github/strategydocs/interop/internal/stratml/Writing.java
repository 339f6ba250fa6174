package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.Strategy;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What all who write parts of one document share. Not safe to share between threads. */
final class Writing {

    private final Strategy strategy;

    /** The identifiers of all elements, which no note may take. */
    private final Set<String> reserved = new HashSet<>();

    Writing(Strategy strategy) {
        this.strategy = strategy;
        strategy.index().ids().forEach(id -> reserved.add(IdentifierNames.encode(id)));
    }

    Strategy strategy() {
        return strategy;
    }

    /** Writes the identifier of an element, as a note says where there is one. */
    void id(Node node, String id, Notes notes) {
        node.from(id);
        if (notes.saysNone("Identifier")) {
            return;
        }
        String identifier = notes.text("Identifier")
                .filter(text -> Lexical.isIdentifier(text) && !reserved.contains(Lexical.collapse(text)))
                .orElse(IdentifierNames.encode(id));
        node.add(Node.leaf("Identifier", identifier));
    }

    /** What stands for a reference: the identifier of an element, or the text as it is. */
    String reference(String text) {
        return strategy.index().find(text).isPresent() ? IdentifierNames.encode(text) : text;
    }

    void stakeholders(Node parent, Collection<String> ids) {
        for (String id : ids) {
            Optional<Stakeholder> stakeholder = strategy.index().find(id, Stakeholder.class);
            stakeholder.ifPresent(found -> parent.add(StakeholderForm.write(found)));
        }
    }
}
