package io.github.strategydocs.cli;

import java.io.IOException;
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

/**
 * Finds the files of folders that may hold strategies, in the order of their names. Links to files are followed; links to
 * folders are not, so that no circle can be walked, but for a folder that was asked for itself.
 */
final class StrategyFiles {

    private final Path asked;
    private final Path walked;
    private final Consumer<String> leftOut;
    private final List<Path> found = new ArrayList<>();

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
            throw new UnusableException(asked + " holds no file that ends in .json, .yaml, .ndjson or .jsonl");
        }
        found.sort(null);
        return found;
    }

    private void take(Path file) {
        boolean mayHoldOne = endsIn(file, ".json") || YamlText.isNamed(file.toString());
        boolean isCandidate = (mayHoldOne || holdsMany(file)) && !Files.isDirectory(file);
        if (isCandidate && Files.isRegularFile(file)) {
            found.add(asAsked(file));
        } else if (isCandidate) {
            // To open a pipe would be to wait for whoever writes into it.
            leftOut.accept(asAsked(file) + " cannot be read: it is no file, or a link that leads nowhere");
        }
    }

    private Path asAsked(Path file) {
        return file.equals(walked)
                ? asked
                : asked.resolve(walked.relativize(file).toString());
    }
}
