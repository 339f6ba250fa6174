package io.github.strategydocs.cli;

import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.Rules;
import io.github.strategydocs.validation.Validator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;

/** Loads rules from jars; a class of its own, for which nobody waits who names none. */
final class RuleJars {

    private static final String SERVICE = "META-INF/services/" + Rule.class.getName();

    private RuleJars() {}

    /**
     * The rules of some jars.
     *
     * @throws UnusableException if there is no such jar, none of them has a rule, or one of these cannot be used
     */
    static List<Rule> load(List<String> jars, Documents documents) {
        String names = String.join(", ", jars);
        // It stays open: a rule may load its other classes whenever it likes, and the process ends soon.
        URLClassLoader loader = new URLClassLoader(urls(jars, documents), RuleJars.class.getClassLoader());
        try {
            if (!loader.findResources(SERVICE).hasMoreElements()) {
                throw new UnusableException(
                        "there is no rule in " + names + ": a jar names the classes of its rules in " + SERVICE);
            }
            List<Rule> found = Rules.found(loader);
            // Two rules of one id are refused now, before there is a document.
            Validator.of(Profile.draft()).withRules(found);
            return found;
        } catch (ServiceConfigurationError | LinkageError | IllegalArgumentException e) {
            throw new UnusableException("the rules of " + names + " cannot be used: " + reason(e), e);
        } catch (IOException e) {
            throw new UnusableException(names + " cannot be read: " + IoReasons.of(e), e);
        }
    }

    private static URL[] urls(List<String> jars, Documents documents) {
        List<URL> urls = new ArrayList<>();
        for (String jar : jars) {
            Path file = documents.toBeRead(jar);
            if (!Files.isRegularFile(file)) {
                throw new UnusableException(
                        jar + " cannot be read: " + (Files.exists(file) ? "it is no file" : "there is no such file"));
            }
            try {
                urls.add(file.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new UnusableException(jar + " cannot be read: " + e.getMessage(), e);
            }
        }
        return urls.toArray(URL[]::new);
    }

    /** The rule itself may have said what is in its way. */
    private static String reason(Throwable problem) {
        Throwable cause = problem.getCause();
        return problem.getMessage() + (cause == null ? "" : ": " + cause);
    }
}
