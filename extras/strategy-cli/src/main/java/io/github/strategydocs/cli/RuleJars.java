package io.github.strategydocs.cli;

import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.Rule;
import io.github.strategydocs.validation.Validator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** Loads rules from jars; a class of its own, for which nobody waits who names none. */
final class RuleJars {

    private static final String SERVICE = "META-INF/services/" + Rule.class.getName();

    /** The jars by the classes of rules that they name. */
    private final Map<String, String> jarsOfRules = new LinkedHashMap<>();

    private final List<URL> urls = new ArrayList<>();

    private RuleJars() {}

    /**
     * The rules of some jars.
     *
     * @throws UnusableException if there is no such jar, one of them has no rule, or one of the rules cannot be used
     */
    static List<Rule> load(List<String> names, Documents documents) {
        RuleJars jars = new RuleJars();
        for (String name : names) {
            jars.add(name, documents.toBeRead(name));
        }
        return jars.rules(String.join(", ", names));
    }

    /** A class loader passes over in silence what is no jar, so that it is looked into before. */
    private void add(String name, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UnusableException(
                    name + " cannot be read: " + (Files.exists(file) ? "it is no file" : "there is no such file"));
        }
        List<String> classes;
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            classes = classes(jar);
            urls.add(file.toUri().toURL());
        } catch (IOException e) {
            throw new UnusableException(name + " is no jar that can be read: " + IoReasons.of(e), e);
        }
        if (classes.isEmpty()) {
            throw new UnusableException(
                    "there is no rule in " + name + ": a jar names the classes of its rules in " + SERVICE);
        }
        classes.forEach(each -> jarsOfRules.putIfAbsent(each, name));
    }

    private static List<String> classes(JarFile jar) throws IOException {
        ZipEntry entry = jar.getEntry(SERVICE);
        List<String> classes = new ArrayList<>();
        if (entry == null) {
            return classes;
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int comment = line.indexOf('#');
                String name = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!name.isEmpty()) {
                    classes.add(name);
                }
            }
        }
        return classes;
    }

    private List<Rule> rules(String names) {
        // It stays open: a rule may load its other classes whenever it likes, and the process ends soon.
        URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), RuleJars.class.getClassLoader());
        List<Rule> rules = new ArrayList<>();
        try {
            for (Rule rule : ServiceLoader.load(Rule.class, loader)) {
                String jar = jarsOfRules.get(rule.getClass().getName());
                // The loader knows the class path too, from which nobody asked for rules.
                if (jar != null) {
                    rules.add(new LoadedRule(rule, jar));
                }
            }
            // Two rules of one id are refused now, before there is a document.
            Validator.of(Profile.draft()).withRules(rules);
        } catch (UnusableException e) {
            throw e;
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            throw new UnusableException("the rules of " + names + " cannot be used: " + reason(e), e);
        }
        return rules;
    }

    /** The rule itself may have said what is in its way. */
    private static String reason(Throwable problem) {
        Throwable cause = problem.getCause();
        return problem.getMessage() + (cause == null ? "" : ": " + cause);
    }
}
