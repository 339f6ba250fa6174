package io.github.strategydocs.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;
import java.nio.file.Path;

/** What the module under test is made of, without its tests and without the modules on which it stands. */
public final class OwnClasses implements ImportOption {

    static final Path FOLDER = Path.of("target", "classes").toAbsolutePath();
    static final Path TESTS = Path.of("target", "test-classes").toAbsolutePath();

    @Override
    public boolean includes(Location location) {
        URI place = location.asURI();
        return "file".equals(place.getScheme()) && Path.of(place).startsWith(FOLDER);
    }
}
