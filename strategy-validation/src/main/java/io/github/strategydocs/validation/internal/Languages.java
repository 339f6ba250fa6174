package io.github.strategydocs.validation.internal;

import io.github.strategydocs.model.Strategy;
import java.util.Locale;
import java.util.Optional;

/** Which language a document is in. */
public final class Languages {

    private Languages() {}

    /**
     * Whether a document is in English, or may be taken to be. The code of three letters means English too, and so does its
     * name, which is no language tag (BCP 47) and looks like one.
     *
     * @param strategy the document
     * @return whether it says so, or does not say in which language it is
     */
    public static boolean isEnglish(Strategy strategy) {
        Optional<String> tag = strategy.language();
        return tag.isEmpty() || isEnglish(primary(tag.get()));
    }

    private static boolean isEnglish(String language) {
        Locale english = Locale.ENGLISH;
        return language.equals(english.getLanguage())
                || language.equals(english.getISO3Language())
                || language.equals(english.getDisplayLanguage(english).toLowerCase(Locale.ROOT));
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
