package io.github.strategydocs.cli;

import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ProfileDefinition;
import io.github.strategydocs.validation.RuleSetting;
import io.github.strategydocs.validation.Waiver;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The option that says how strict to be: a built-in profile by name, or a file that holds one. */
final class ProfileChoice {

    static final String OPTION = "--profile";
    static final String ARGUMENT = "NAME|FILE";

    private ProfileChoice() {}

    /**
     * What was chosen.
     *
     * @param rules the rules of which it may speak
     * @param mistake makes what is thrown where there is no such profile
     * @return the profile, or empty where the option was not given
     * @throws UnusableException if the file holds no profile, or one that speaks of rules that there are not
     */
    static Optional<Profile> in(
            Given given, Documents documents, OwnRules rules, Function<String, UsageException> mistake) {
        String word = given.value(OPTION, "");
        if (!given.has(OPTION)) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (Profile profile : Profile.builtIn()) {
            if (profile.name().equals(word)) {
                return Optional.of(profile);
            }
            names.add(profile.name());
        }
        if (isThere(word)) {
            return Optional.of(read(word, documents, rules));
        }
        String hint = Nearest.to(word, names)
                .map(near -> "did you mean " + near + "?")
                .orElse("there are " + String.join(", ", names) + ", or give a file that holds a profile.");
        throw mistake.apply("there is no profile \"" + word + "\"; " + hint);
    }

    private static Profile read(String file, Documents documents, OwnRules rules) {
        Profile profile = Profile.of(
                documents.readOther(file, "profile", ProfileDefinition.description(), ProfileDefinition.class));
        try {
            rules.validator(profile).checkProfile();
        } catch (IllegalArgumentException e) {
            String unknown = unknownRule(profile.definition(), rules)
                    .map(rules::explainUnknown)
                    .orElse(String.valueOf(e.getMessage()));
            throw new UnusableException(Documents.displayName(file) + ": " + unknown, e);
        }
        return profile;
    }

    /** The first name that no rule has; what speaks of the check itself is for the validator to know. */
    private static Optional<String> unknownRule(ProfileDefinition profile, OwnRules rules) {
        return Stream.concat(
                        profile.rules().stream().map(RuleSetting::rule),
                        profile.waivers().stream().map(Waiver::rule))
                .filter(name -> rules.find(name).isEmpty() && !name.startsWith("waiver/"))
                .findFirst();
    }

    private static boolean isThere(String file) {
        try {
            return file.equals(Results.STANDARD_STREAM) || (!file.isEmpty() && Files.exists(Path.of(file)));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
