package io.github.strategydocs.validation.internal.scope;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Channel;
import io.github.strategydocs.model.DocumentRef;
import io.github.strategydocs.model.Evidence;
import io.github.strategydocs.model.Party;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Term;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.Threshold;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.FoundPhrases.InText;
import io.github.strategydocs.validation.internal.FreeTexts;
import io.github.strategydocs.validation.internal.FreeTexts.OfType;
import io.github.strategydocs.validation.internal.SeeksPhrases;
import io.github.strategydocs.validation.internal.text.Composed;
import io.github.strategydocs.validation.internal.text.Phrases;
import io.github.strategydocs.validation.internal.text.Phrases.Found;
import io.github.strategydocs.validation.internal.text.Phrases.Hit;
import io.github.strategydocs.validation.internal.text.SplitTexts;
import io.github.strategydocs.validation.internal.text.Statement;
import io.github.strategydocs.validation.internal.text.WordList;
import io.github.strategydocs.value.Decimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** {@code scope/term-undefined}. The names of parties, channels and documents are not chosen for what they say. */
final class TermUndefined extends BuiltInRule implements SeeksPhrases {

    private static final Set<Class<?>> NO_PROSE =
            Set.of(Party.class, Channel.class, Term.class, Evidence.class, DocumentRef.class, Strategy.class);

    private static final String USES = "uses";

    /** Terms to look for, each in all its forms. */
    private static final class Sweeping {

        /** Each form of a term, and the term. */
        private final Map<String, String> terms = new HashMap<>();

        private final Phrases forms;

        Sweeping(List<String> lines) {
            for (String line : lines) {
                String[] ofTerm = Phrases.forms(line);
                for (String form : ofTerm) {
                    terms.put(form, ofTerm[0]);
                }
            }
            forms = Phrases.of(terms.keySet());
        }
    }

    /** Read once somebody needs them. */
    private static final class Usual {
        private static final Sweeping TERMS = new Sweeping(WordList.read(TermUndefined.class, "sweeping-terms.txt"));
    }

    TermUndefined() {
        super(RuleMetadata.builder("scope/term-undefined")
                .title("A sweeping word that is used often and not defined")
                .why("Everybody agrees with such a word because everybody means something else by it.")
                .remedy("Say in the glossary what it means in this strategy, or say instead what you mean.")
                .heuristic()
                .words()
                .threshold(new Threshold(USES, Decimal.of(3), "uses", "a word that is used this often is reported"))
                .inDraft(Severity.INFO)
                .inPublication(Severity.INFO)
                .build());
    }

    @Override
    public Phrases usualPhrases() {
        return Usual.TERMS.forms;
    }

    @Override
    public void check(RuleContext context) {
        Optional<List<String>> ours = context.words();
        Sweeping sweeping = ours.isPresent() ? new Sweeping(ours.get()) : Usual.TERMS;
        Map<String, Integer> uses = new TreeMap<>();
        FreeTexts texts = FreeTexts.in(context);
        context.lookedAt(proseIn(texts));
        Optional<Phrases> names = names(context.strategy(), sweeping);
        for (InText found : texts.find(sweeping.forms).all()) {
            if (isProse(found.text().attribute().owner())) {
                for (Hit hit : outsideNames(found, names)) {
                    String term = sweeping.terms.get(hit.phrase());
                    uses.put(term, uses.getOrDefault(term, 0) + 1);
                }
            }
        }
        for (Term term : context.strategy().glossary()) {
            for (Hit hit : sweeping.forms.in(Composed.of(term.term()))) {
                uses.remove(sweeping.terms.get(hit.phrase()));
            }
        }
        for (Map.Entry<String, Integer> use : uses.entrySet()) {
            if (Decimal.of(use.getValue()).compareTo(context.threshold(USES)) >= 0) {
                context.finding(ElementPath.ROOT.attribute("glossary"))
                        .about(use.getKey())
                        .argument("term", use.getKey())
                        .argument("count", use.getValue())
                        .report(
                                "The word \"{term}\" is used {count} times, and the glossary does not say what it means.");
            }
        }
    }

    /** The names of parties and channels in which a sweeping word stands beside others, such as that of a post. */
    private static Optional<Phrases> names(Strategy strategy, Sweeping sweeping) {
        List<String> called = new ArrayList<>();
        for (Party party : strategy.parties()) {
            called.add(party.name());
            called.addAll(party.otherNames());
        }
        for (Channel channel : strategy.index().all(Channel.class)) {
            called.add(channel.name());
        }
        List<String> written = new ArrayList<>();
        for (String name : called) {
            written.add(Phrases.form(name));
        }
        Set<String> names = new HashSet<>();
        for (Found sweepingName : sweeping.forms.in(SplitTexts.of(written, List.of(sweeping.forms)))) {
            String name = written.get(sweepingName.text());
            if (Statement.words(name) > 1) {
                names.add(name);
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(Phrases.of(names));
    }

    /** The hits that are no part of a name: nobody chose the word there for what it says. */
    private static List<Hit> outsideNames(InText found, Optional<Phrases> names) {
        List<Hit> named = names.isPresent() ? names.get().in(found.text().text()) : List.of();
        if (named.isEmpty()) {
            return found.hits();
        }
        List<Hit> outside = new ArrayList<>();
        int next = 0;
        for (Hit hit : found.hits()) {
            while (next < named.size() && named.get(next).end() <= hit.start()) {
                next++;
            }
            if (next == named.size() || hit.start() < named.get(next).start()) {
                outside.add(hit);
            }
        }
        return outside;
    }

    private static int proseIn(FreeTexts texts) {
        int prose = 0;
        for (OfType some : texts.byType()) {
            prose += isProse(some.type()) ? some.count() : 0;
        }
        return prose;
    }

    private static boolean isProse(TypeDescription type) {
        return !NO_PROSE.contains(type.javaType());
    }
}
