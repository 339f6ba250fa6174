package io.github.strategydocs.cli;

import io.github.strategydocs.json.Problem;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.json.StrategyLines;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.PlainText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Folders of strategies: each file that ends in {@code .json} is one, and each line of one that ends in {@code .ndjson} or
 * {@code .jsonl}. They are read one at a time, in the order of their names; links to folders are not followed.
 */
final class Folder {

    private final Surroundings surroundings;
    private final Documents documents;
    private int unusable;

    /** What is done with a strategy. */
    @FunctionalInterface
    interface Receiver {

        /**
         * Takes a strategy.
         *
         * @param name the file, and the line where it holds many
         */
        void take(String name, Strategy strategy);
    }

    Folder(Surroundings surroundings, Documents documents) {
        this.surroundings = surroundings;
        this.documents = documents;
    }

    /**
     * Reads all strategies of folders. A file that holds none is told on standard error and counted.
     *
     * @param names the folders; one that is a file stands for itself
     * @throws UnusableException if there is no such folder, or nothing in it that could be a strategy
     */
    void read(List<String> names, Receiver receiver) {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            files.addAll(filesIn(name));
        }
        Progress progress = new Progress(surroundings, files.size());
        for (Path file : files) {
            progress.next(file.toString());
            if (isLines(file)) {
                readLines(file, receiver, progress);
            } else {
                readOne(file, receiver, progress);
            }
        }
        progress.clear();
    }

    /** How many files or lines held no strategy. */
    int unusable() {
        return unusable;
    }

    private static List<Path> filesIn(String name) {
        try (Stream<Path> found = Files.walk(Path.of(name))) {
            List<Path> files = found.filter(Folder::isCandidate).sorted().toList();
            if (files.isEmpty()) {
                throw new UnusableException(name + " holds no file that ends in .json, .ndjson or .jsonl");
            }
            return files;
        } catch (InvalidPathException e) {
            throw new UnusableException(name + " is no name of a folder: " + e.getReason(), e);
        } catch (IOException e) {
            throw new UnusableException(name + " cannot be read: " + IoReasons.of(e), e);
        } catch (UncheckedIOException e) {
            throw new UnusableException(
                    name + " cannot be read: " + IoReasons.of(Objects.requireNonNull(e.getCause())), e);
        }
    }

    private static boolean isCandidate(Path file) {
        return Files.isRegularFile(file) && (isLines(file) || endsIn(file, ".json"));
    }

    private static boolean isLines(Path file) {
        return endsIn(file, ".ndjson") || endsIn(file, ".jsonl");
    }

    private static boolean endsIn(Path file, String ending) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private void readOne(Path file, Receiver receiver, Progress progress) {
        try {
            take(file.toString(), documents.read(file.toString()).read(), receiver, progress);
        } catch (UnusableException e) {
            leaveOut(String.valueOf(e.getMessage()), progress);
        }
    }

    private void readLines(Path file, Receiver receiver, Progress progress) {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            Iterator<StrategyLines.Line> lines = StrategyLines.read(stream, documents.options());
            while (lines.hasNext()) {
                StrategyLines.Line line = lines.next();
                take(file + ":" + line.number(), line.result(), receiver, progress);
            }
        } catch (IOException e) {
            leaveOut(file + " cannot be read: " + IoReasons.of(e), progress);
        } catch (UncheckedIOException e) {
            leaveOut(file + " cannot be read: " + IoReasons.of(Objects.requireNonNull(e.getCause())), progress);
        }
    }

    private void take(String name, ReadResult read, Receiver receiver, Progress progress) {
        if (read.isUsable()) {
            receiver.take(name, read.strategy());
            return;
        }
        for (Problem problem : read.problems()) {
            if (problem.isError()) {
                leaveOut(
                        name + " is no strategy document that can be used: line " + problem.line() + ": "
                                + problem.message(),
                        progress);
                return;
            }
        }
    }

    private void leaveOut(String why, Progress progress) {
        unusable++;
        progress.clear();
        surroundings.err().println("strategy: " + PlainText.line(why));
    }
}
