package io.github.strategydocs.cli;

import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.model.Strategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the files of folders that may hold strategies, in the order of their names. Links to files are followed; links to
 * folders are not, so that no circle can be walked, but for a folder that was asked for itself. What is hidden, and YAML that
 * is none of ours, is passed over, unless it was asked for itself.
 */
final class StrategyFiles {

    private static final int MOST_LOOKED_AT = ReadOptions.lenient().limits().inputBytes();

    private static final String PASSED_OVER =
            "; what is hidden is passed over, and YAML that has neither a " + Outermost.FORMAT_VERSION + " nor an id";

    private static final List<String> OF_EVERY_STRATEGY = Stream.concat(
                    Stream.of(Outermost.FORMAT_VERSION), Strategy.description().id().map(Attribute::name).stream())
            .toList();

    private final Path asked;
    private final Path walked;
    private final Consumer<String> leftOut;
    private final List<Path> found = new ArrayList<>();
    private boolean passedOver;

    private StrategyFiles(Path asked, Consumer<String> leftOut) throws IOException {
        this.asked = asked;
        this.walked = Files.isDirectory(asked) ? asked.toRealPath() : asked;
        this.leftOut = leftOut;
    }

    /**
     * The files, each once, however often it was asked for.
     *
     * @param names folders; one that is a file stands for itself
     * @param leftOut hears of what could not be looked into
     * @throws UnusableException if there is no such folder, or no such file in it
     */
    static Collection<Path> in(Collection<String> names, Consumer<String> leftOut) {
        Map<Path, Path> files = new LinkedHashMap<>();
        for (String name : names) {
            try {
                for (Path file : new StrategyFiles(FileNames.path(name), leftOut).find()) {
                    files.putIfAbsent(file.toRealPath(), file);
                }
            } catch (IOException e) {
                throw new UnusableException(name + " cannot be read: " + IoReasons.of(e), e);
            }
        }
        return files.values();
    }

    /** Whether each line of a file holds a strategy. */
    static boolean holdsMany(Path file) {
        return endsIn(file, ".ndjson") || endsIn(file, ".jsonl");
    }

    private static boolean endsIn(Path file, String ending) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private List<Path> find() throws IOException {
        Files.walkFileTree(walked, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return passesOverHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                take(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
                if (file.equals(walked)) {
                    throw problem;
                }
                leftOut.accept(asAsked(file) + " cannot be read: " + IoReasons.of(problem));
                return FileVisitResult.CONTINUE;
            }
        });
        if (found.isEmpty()) {
            throw new UnusableException(asked + " holds no file that ends in .json, .yaml, .yml, .ndjson or .jsonl"
                    + (passedOver ? PASSED_OVER : ""));
        }
        found.sort(null);
        return found;
    }

    private void take(Path file) {
        boolean mayHoldOne = endsIn(file, ".json") || isYaml(file);
        boolean isCandidate = (mayHoldOne || holdsMany(file)) && !Files.isDirectory(file) && !passesOverHidden(file);
        if (isCandidate && Files.isRegularFile(file)) {
            takeUnlessOther(file);
        } else if (isCandidate) {
            // To open a pipe would be to wait for whoever writes into it.
            leftOut.accept(asAsked(file) + " cannot be read: it is no file, or a link that leads nowhere");
        }
    }

    private void takeUnlessOther(Path file) {
        if (isYaml(file) && !file.equals(walked) && isOther(file)) {
            passedOver = true;
        } else {
            found.add(asAsked(file));
        }
    }

    /** YAML of other programs lies in many a folder. What says nothing of itself is no strategy that somebody began. */
    private static boolean isOther(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return !YamlText.mayHave(stream.readNBytes(MOST_LOOKED_AT), OF_EVERY_STRATEGY);
        } catch (IOException e) {
            // Whoever reads it says what is wrong with it.
            return false;
        }
    }

    private static boolean isYaml(Path file) {
        return YamlText.isNamed(file.toString());
    }

    /** Folders such as those of git and of editors hold much that is no strategy. */
    private boolean passesOverHidden(Path place) {
        boolean isHidden =
                !place.equals(walked) && String.valueOf(place.getFileName()).startsWith(".");
        passedOver |= isHidden;
        return isHidden;
    }

    private Path asAsked(Path file) {
        return file.equals(walked)
                ? asked
                : asked.resolve(walked.relativize(file).toString());
    }
}
