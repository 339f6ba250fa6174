package io.github.strategydocs.cli;

import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ProfileDefinition;
import io.github.strategydocs.validation.Validator;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The option that says how strict to be: a built-in profile by name, or a file that holds one. */
final class ProfileChoice {

    static final String OPTION = "--profile";
    static final String ARGUMENT = "NAME|FILE";

    private ProfileChoice() {}

    /**
     * What was chosen.
     *
     * @param mistake makes what is thrown where there is no such profile
     * @return the profile, or empty where the option was not given
     * @throws UnusableException if the file holds no profile, or one that speaks of rules that there are not
     */
    static Optional<Profile> in(Given given, Documents documents, Function<String, UsageException> mistake) {
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
            return Optional.of(read(word, documents));
        }
        String hint = Nearest.to(word, names)
                .map(near -> "did you mean " + near + "?")
                .orElse("there are " + String.join(", ", names) + ", or give a file that holds a profile.");
        throw mistake.apply("there is no profile \"" + word + "\"; " + hint);
    }

    private static Profile read(String file, Documents documents) {
        Profile profile = Profile.of(
                documents.readOther(file, "profile", ProfileDefinition.description(), ProfileDefinition.class));
        try {
            Validator.of(profile).checkProfile();
        } catch (IllegalArgumentException e) {
            throw new UnusableException(Documents.displayName(file) + ": " + e.getMessage(), e);
        }
        return profile;
    }

    private static boolean isThere(String file) {
        try {
            return file.equals(Results.STANDARD_STREAM) || (!file.isEmpty() && Files.exists(Path.of(file)));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
