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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * Reads the strategies of folders one at a time: each {@code .json}, {@code .yaml} or {@code .yml} file is one, and each line of a file
 * that ends in {@code .ndjson} or {@code .jsonl}.
 */
final class Folder {

    /** A person reads no faster than that. */
    private static final int LINES_BETWEEN_SIGNS = 200;

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
         * @throws UnusableException that says by that name why it is left out
         */
        void take(String name, Strategy strategy);
    }

    Folder(Surroundings surroundings, Documents documents) {
        this.surroundings = surroundings;
        this.documents = documents;
    }

    /**
     * The files of folders that may hold strategies, in the order in which they are read. What cannot be looked into is
     * told on standard error and counted.
     *
     * @param names the folders; one that is a file stands for itself
     * @throws UnusableException if there is no such folder, or nothing in it that could be a strategy
     */
    List<String> files(Collection<String> names) {
        List<String> files = new ArrayList<>();
        for (Path file : StrategyFiles.in(names, this::leaveOut)) {
            files.add(file.toString());
        }
        return files;
    }

    /**
     * Reads all strategies of folders. What holds none is told on standard error and counted.
     *
     * @param names the folders; one that is a file stands for itself
     * @throws UnusableException if there is no such folder, or nothing in it that could be a strategy
     */
    void read(Collection<String> names, Receiver receiver) {
        readFiles(files(names), receiver);
    }

    /** Reads all strategies of some files. What holds none is told on standard error and counted. */
    void readFiles(List<String> files, Receiver receiver) {
        Progress progress = new Progress(surroundings, files.size());
        for (String file : files) {
            progress.next(file);
            if (StrategyFiles.holdsMany(Path.of(file))) {
                readLines(file, receiver, progress);
            } else {
                readOne(file, receiver, progress);
            }
        }
        progress.clear();
    }

    /** How many files, folders or lines held no strategy that could be read. */
    int unusable() {
        return unusable;
    }

    private void readOne(String file, Receiver receiver, Progress progress) {
        try {
            take(file, file, documents.read(file).read(), receiver, progress);
        } catch (UnusableException e) {
            progress.clear();
            leaveOut(String.valueOf(e.getMessage()));
        }
    }

    private void readLines(String file, Receiver receiver, Progress progress) {
        try (InputStream stream = new BufferedInputStream(documents.open(file))) {
            Iterator<StrategyLines.Line> lines = StrategyLines.read(stream, documents.options());
            int count = 0;
            while (lines.hasNext()) {
                StrategyLines.Line line = lines.next();
                String name = file + ":" + line.number();
                if (++count % LINES_BETWEEN_SIGNS == 0) {
                    progress.within(name);
                }
                take(file, name, line.result(), receiver, progress);
            }
        } catch (IOException e) {
            progress.clear();
            leaveOut(file + " cannot be read: " + IoReasons.of(e));
        } catch (UncheckedIOException e) {
            progress.clear();
            leaveOut(file + " cannot be read: " + IoReasons.of(Objects.requireNonNull(e.getCause())));
        }
    }

    private void take(String file, String name, ReadResult read, Receiver receiver, Progress progress) {
        if (read.isUsable()) {
            take(name, read.strategy(), receiver, progress);
            return;
        }
        for (Problem problem : read.problems()) {
            if (problem.isError()) {
                progress.clear();
                leaveOut(file + ":" + problem.line() + ":" + problem.column() + ": no strategy that can be used: "
                        + problem.message());
                return;
            }
        }
    }

    /** One that may not be used is no obstacle to the others, be they in its file or not. */
    private void take(String name, Strategy strategy, Receiver receiver, Progress progress) {
        try {
            receiver.take(name, strategy);
        } catch (UnusableException e) {
            progress.clear();
            leaveOut(String.valueOf(e.getMessage()));
        }
    }

    private void leaveOut(String why) {
        unusable++;
        surroundings.err().println("strategy: " + PlainText.line(why));
    }
}
