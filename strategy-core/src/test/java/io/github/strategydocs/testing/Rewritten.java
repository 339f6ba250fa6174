package io.github.strategydocs.testing;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Kind;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.spi.Rewriter;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

/** Copies of a document that say the same in another form. */
public final class Rewritten {

    private Rewritten() {}

    /** A copy in which every list has another order. */
    public static Strategy reordered(Strategy strategy, long seed) {
        Random random = new Random(seed);
        return rewrite(strategy, (attribute, content) -> {
            if (!(content instanceof List<?> members)) {
                return content;
            }
            List<?> shuffled = new ArrayList<>(members);
            Collections.shuffle(shuffled, random);
            return shuffled;
        });
    }

    /** A copy in which every text that may be any has other letters' case, quotation marks and white space. */
    public static Strategy restyled(Strategy strategy) {
        return rewrite(strategy, (attribute, content) -> {
            if (attribute.kind() != Kind.TEXT || attribute.syntax() != TextSyntax.FREE) {
                return content;
            }
            return content instanceof List<?> members
                    ? members.stream().map(member -> restyled((String) member)).toList()
                    : restyled((String) content);
        });
    }

    /** The same words in capitals, with double spaces and curly quotation marks. */
    public static String restyled(String text) {
        StringBuilder styled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                styled.append((char) (c - 'a' + 'A'));
            } else if (c == ' ') {
                styled.append("  ");
            } else {
                styled.append(c == '"' ? '\u201C' : c);
            }
        }
        return styled.toString();
    }

    private static Strategy rewrite(Strategy strategy, BiFunction<Attribute, Object, Object> change) {
        return (Strategy) new Rewriter(value -> Optional.of(rewrite(value, change)))
                .rewrite(strategy)
                .orElseThrow();
    }

    private static Described rewrite(Described value, BiFunction<Attribute, Object, Object> change) {
        TypeBinding type = (TypeBinding) value.typeDescription();
        Object[] contents = type.contents(value);
        for (Attribute attribute : type.attributes()) {
            Object content = contents[attribute.index()];
            if (content != null) {
                contents[attribute.index()] = change.apply(attribute, content);
            }
        }
        return type.of(contents, value.unknownProperties());
    }
}
