package io.github.strategydocs.validation.internal.corpus;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.ForeignName;
import io.github.strategydocs.validation.internal.FreeTexts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The organisations that the documents of a corpus are of. */
final class Owners {

    private final NameFinder names = new NameFinder();

    /** All names of the organisations that bear a name. */
    private final Map<String, Set<String>> alike = new HashMap<>();

    /** What the organisation is called in any version of a document: it may have had another name before. */
    private final Map<String, Set<String>> byDocument = new HashMap<>();

    Owners(List<SourceText> documents) {
        for (SourceText document : documents) {
            Set<String> forms = new LinkedHashSet<>();
            for (String name : document.organisation()) {
                names.add(name);
                forms.add(NameFinder.form(name));
            }
            for (String form : forms) {
                Set<String> others = alike.get(form);
                if (others == null) {
                    others = new LinkedHashSet<>();
                    alike.put(form, others);
                }
                others.addAll(forms);
            }
            Set<String> ofDocument = byDocument.get(document.id());
            if (ofDocument == null) {
                ofDocument = new LinkedHashSet<>();
                byDocument.put(document.id(), ofDocument);
            }
            ofDocument.addAll(forms);
        }
    }

    List<ForeignName> foreignTo(Strategy strategy) {
        NameFinder own = new NameFinder();
        Set<String> known = new HashSet<>();
        for (String name : knownTo(strategy)) {
            own.add(name);
            String form = NameFinder.form(name);
            known.add(form);
            known.addAll(alike.getOrDefault(form, Set.of()));
        }
        Map<String, ForeignName> found = new LinkedHashMap<>();
        Walker.walk(strategy, new Walker.Visitor() {
            @Override
            public void visit(ElementPath path, Described value) {
                FreeTexts.of(path, value, new FreeTexts.Visitor() {
                    @Override
                    public void visit(ElementPath place, String text) {
                        find(place, text, own, known, found);
                    }
                });
            }
        });
        return List.copyOf(found.values());
    }

    private void find(
            ElementPath path, String text, NameFinder own, Set<String> known, Map<String, ForeignName> found) {
        List<Word> words = Word.in(text);
        for (int i = 0; i < words.size(); ) {
            Optional<NameFinder.Hit> hit = names.at(words, i, true);
            // The name of an organisation may be part of the longer name of one that the document knows.
            Optional<NameFinder.Hit> ownHit = own.at(words, i, true);
            int length = hit.isPresent() ? hit.get().words() : 0;
            int ownLength = ownHit.isPresent() ? ownHit.get().words() : 0;
            if (length > ownLength && !known.contains(hit.get().name())) {
                String name = hit.get().name();
                ForeignName before = found.get(name);
                found.put(
                        name,
                        new ForeignName(
                                before == null ? path : before.path(), name, before == null ? 1 : before.times() + 1));
            }
            i += Math.max(1, Math.max(length, ownLength));
        }
    }

    private Set<String> knownTo(Strategy strategy) {
        Set<String> known = new LinkedHashSet<>();
        for (Party party : strategy.parties()) {
            known.addAll(SourceText.namesOf(party));
        }
        for (Stakeholder stakeholder : strategy.index().all(Stakeholder.class)) {
            known.add(stakeholder.name());
        }
        for (DocumentRef related : strategy.relatedDocuments()) {
            known.add(related.document());
            known.addAll(byDocument.getOrDefault(related.document(), Set.of()));
        }
        known.addAll(byDocument.getOrDefault(strategy.id(), Set.of()));
        return known;
    }
}
