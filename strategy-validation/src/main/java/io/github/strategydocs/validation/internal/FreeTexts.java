package io.github.strategydocs.validation.internal;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Located;
import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.Rules;
import io.github.strategydocs.validation.internal.text.Composed;
import io.github.strategydocs.validation.internal.text.Phrases;
import io.github.strategydocs.validation.internal.text.SplitTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** The texts that people wrote in a document in their own words: no ids, addresses or language tags. Immutable. */
public final class FreeTexts {

    /** What is done with each text. */
    public interface Visitor {

        /**
         * Looks at a text.
         *
         * @param path where it stands
         * @param text the text
         */
        void visit(ElementPath path, String text);
    }

    /**
     * The texts of the values of one type, which stand together, so that nobody need look at each of them to choose some by
     * what they are.
     *
     * @param type the type
     * @param from the first of them in {@link FreeTexts#all()}, counted from 0
     * @param to the first behind them
     */
    public record OfType(TypeDescription type, int from, int to) {

        /**
         * How many they are.
         *
         * @return at least 1
         */
        public int count() {
            return to - from;
        }
    }

    /** What the rules of this library look for, gathered when the first of them looks. */
    private static final class Usual {
        private static final List<Phrases> PHRASES = phrases();

        private static List<Phrases> phrases() {
            List<Phrases> phrases = new ArrayList<>();
            for (Rule rule : Rules.builtIn()) {
                if (rule instanceof SeeksPhrases seeker) {
                    phrases.add(seeker.usualPhrases());
                }
            }
            return phrases;
        }
    }

    private final List<FreeText> all;
    private final List<OfType> byType;
    private final SplitTexts split;

    /**
     * The free texts of the document that is checked, collected and split into words once for all rules of a run.
     *
     * @param context the document
     * @return its texts
     */
    public static FreeTexts in(RuleContext context) {
        return context.shared(FreeTexts.class, new Function<>() {
            @Override
            public FreeTexts apply(Strategy strategy) {
                return new FreeTexts(context.byType());
            }
        });
    }

    private FreeTexts(Collection<List<Located<Described>>> values) {
        List<FreeText> texts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<OfType> ranges = new ArrayList<>();
        for (List<Located<Described>> ofType : values) {
            TypeDescription type = ofType.get(0).value().typeDescription();
            List<Attribute> free = freeAttributes(type);
            int from = texts.size();
            for (Located<Described> value : ofType) {
                for (Attribute attribute : free) {
                    add(texts, words, value, attribute);
                }
            }
            if (texts.size() > from) {
                ranges.add(new OfType(type, from, texts.size()));
            }
        }
        this.all = Collections.unmodifiableList(texts);
        this.byType = Collections.unmodifiableList(ranges);
        this.split = SplitTexts.of(words, Usual.PHRASES);
    }

    private static List<Attribute> freeAttributes(TypeDescription type) {
        List<Attribute> free = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            if (isFree(attribute)) {
                free.add(attribute);
            }
        }
        return free;
    }

    private static void add(List<FreeText> texts, List<String> words, Located<Described> holder, Attribute attribute) {
        Object content = attribute.valueIn(holder.value()).orElse(null);
        if (content instanceof String text) {
            if (!text.isEmpty()) {
                add(texts, words, new FreeText(holder, attribute, 0, Composed.of(text)));
            }
        } else if (content instanceof List<?> members) {
            for (int i = 0; i < members.size(); i++) {
                add(texts, words, new FreeText(holder, attribute, i + 1, Composed.of((String) members.get(i))));
            }
        }
    }

    private static void add(List<FreeText> texts, List<String> words, FreeText text) {
        texts.add(text);
        words.add(text.text());
    }

    /**
     * All of them.
     *
     * @return an unmodifiable list; those of one type stand together, in the order of the document
     */
    public List<FreeText> all() {
        return all;
    }

    /**
     * Of what they are the texts.
     *
     * @return an unmodifiable list, in the order of {@link #all()}
     */
    public List<OfType> byType() {
        return byType;
    }

    /**
     * The words of all of them.
     *
     * @return the texts of {@link #all()}, in the same order
     */
    public SplitTexts split() {
        return split;
    }

    /**
     * Looks for phrases.
     *
     * @param phrases the phrases
     * @return where they stand
     */
    public FoundPhrases find(Phrases phrases) {
        return new FoundPhrases(all, phrases.in(split));
    }

    /** What does not matter at all, such as where the schema of a document is, nobody wrote for readers. */
    private static boolean isFree(Attribute attribute) {
        return attribute.kind() == Kind.TEXT
                && attribute.syntax() == TextSyntax.FREE
                && attribute.significance() != Significance.NONE;
    }

    /**
     * Shows all free texts of a value, not of the values that it holds.
     *
     * @param path where the value stands
     * @param value the value
     * @param visitor what is done with each text
     */
    public static void of(ElementPath path, Described value, Visitor visitor) {
        for (Attribute attribute : value.typeDescription().attributes()) {
            if (!isFree(attribute)) {
                continue;
            }
            Object content = attribute.valueIn(value).orElse("");
            if (content instanceof List<?> texts) {
                int number = 0;
                for (Object text : texts) {
                    number++;
                    visitor.visit(path.attribute(attribute.name()).member(number), (String) text);
                }
            } else if (!content.equals("")) {
                visitor.visit(path.attribute(attribute.name()), (String) content);
            }
        }
    }
}
