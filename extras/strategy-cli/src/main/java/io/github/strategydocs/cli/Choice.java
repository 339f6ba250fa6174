package io.github.strategydocs.cli;

import io.github.strategydocs.metamodel.Constants;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An option that takes one of a few words. */
final class Choice<E extends Enum<E>> {

    private final Class<E> type;

    private Choice(Class<E> type) {
        this.type = type;
    }

    static <E extends Enum<E>> Choice<E> of(Class<E> type) {
        return new Choice<>(type);
    }

    /**
     * What was chosen.
     *
     * @param otherwise what stands where the option was not given
     * @param mistake makes what is thrown where the word is none of the few
     */
    E in(Given given, String option, E otherwise, Function<String, UsageException> mistake) {
        Optional<String> chosen = given.value(option);
        if (chosen.isEmpty()) {
            return otherwise;
        }
        // An empty word, as an empty variable of a shell gives, is none of the few: its writer meant something else.
        String word = chosen.get();
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (Constants.nameOf(constant).equals(word)) {
                return constant;
            }
            names.add(Constants.nameOf(constant));
        }
        String hint = Nearest.to(word, names)
                .map(name -> "did you mean " + name + "?")
                .orElse("there are " + String.join(", ", names) + ".");
        throw mistake.apply("there is no \"" + word + "\" for " + option + "; " + hint);
    }
}
