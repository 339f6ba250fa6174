package io.github.strategydocs.json.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writes files so that a reader, or a crash, meets the old content or the new, and nothing in between: whole to a
 * neighbour, to the disk, then moved into place.
 */
public final class WholeFile {

    private static final int MOST_LINKS = 40;

    private static final int MOST_NEIGHBOURS = 1000;

    private static final Set<PosixFilePermission> OWNER_ALONE =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private WholeFile() {}

    /**
     * Writes a file, or replaces one; links to it stay, and so do its permissions.
     *
     * @param file the file
     * @param content what it then holds
     * @throws IOException if it cannot be written; it is then as it was
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path target = behindLinks(file.toAbsolutePath());
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            writeThrough(target, content);
            return;
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        try {
            replace(target, content);
        } catch (NoSuchFileException e) {
            throw because(e, new NoSuchFileException(target.toString(), null, "its folder does not exist"));
        } catch (AccessDeniedException e) {
            throw because(e, new AccessDeniedException(target.toString()));
        } catch (FileSystemException e) {
            throw because(e, new FileSystemException(target.toString(), null, e.getReason()));
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            throw because(e, new FileSystemException(target.toString(), null, e.getMessage()));
        }
        forceDirectory(target);
    }

    /** The caller knows the file, and not the one beside it that the system may name. */
    private static IOException because(IOException cause, IOException told) {
        told.initCause(cause);
        return told;
    }

    private static void replace(Path target, byte[] content) throws IOException {
        Neighbour neighbour = Neighbour.of(target);
        try {
            try (FileChannel channel = neighbour.channel()) {
                writeAndForce(channel, content);
            }
            move(neighbour.file(), target);
        } catch (IOException | RuntimeException | Error e) {
            // Only then: once it was moved, somebody else may be writing under its name.
            Files.deleteIfExists(neighbour.file());
            throw e;
        }
    }

    /** A new file beside another, open to be written. */
    private record Neighbour(Path file, FileChannel channel) {

        /**
         * Under the first name that is free, and so short that any file may have it beside it. Others may be taken by
         * somebody who writes in the same folder, or by what a crash left.
         */
        static Neighbour of(Path target) throws IOException {
            for (int number = 1; ; number++) {
                Path file = target.resolveSibling(".strategy-" + number + ".tmp");
                try {
                    return new Neighbour(file, openBeside(target, file));
                } catch (FileAlreadyExistsException e) {
                    if (number == MOST_NEIGHBOURS) {
                        throw e;
                    }
                }
            }
        }
    }

    /** Where a link leads, even where nothing is there yet: the link stays, and what it names is written. */
    private static Path behindLinks(Path file) throws IOException {
        Path target = file;
        for (int i = 0; Files.isSymbolicLink(target); i++) {
            if (i == MOST_LINKS) {
                throw new FileSystemException(file.toString(), null, "its links lead in a circle");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** A device or a pipe has no neighbour that could take its place. */
    private static void writeThrough(Path target, byte[] content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "it is a directory");
        }
        Files.write(target, content, StandardOpenOption.WRITE);
    }

    /**
     * Makes the neighbour with the permissions of the file whose place it takes, before anything is written: whoever may
     * not read the one may not read the other meanwhile.
     */
    static FileChannel openBeside(Path target, Path neighbour) throws IOException {
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old == null || !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return FileChannel.open(neighbour, options);
        }
        Set<PosixFilePermission> permissions = old.readAttributes().permissions();
        FileChannel channel = FileChannel.open(neighbour, options, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
        try {
            Files.setPosixFilePermissions(neighbour, permissions);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            Files.deleteIfExists(neighbour);
            throw e;
        }
    }

    private static void writeAndForce(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }

    private static void move(Path neighbour, Path target) throws IOException {
        try {
            Files.move(neighbour, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(neighbour, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** So that the move itself outlives a crash; where directories cannot be opened, that is for the system to see to. */
    private static void forceDirectory(Path target) {
        try (FileChannel channel = FileChannel.open(target.resolveSibling("."), StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
