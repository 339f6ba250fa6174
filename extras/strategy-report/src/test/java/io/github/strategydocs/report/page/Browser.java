package io.github.strategydocs.report.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that measures pages. */
final class Browser implements AutoCloseable {

    static final int TELEPHONE = 360;
    static final int DESKTOP = 1280;

    /** 182 mm at 96 pixels an inch. */
    private static final int SHEET = 687;

    private static final List<Path> BROWSERS = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final int HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final ChromeDriver driver;
    private final Path folder;

    private Browser(ChromeDriver driver, Path folder) {
        this.driver = driver;
        this.folder = folder;
    }

    /** Starts a browser, or skips the test where there is none. */
    static Browser start(Path folder) throws IOException {
        Path binary = BROWSERS.stream().filter(Files::isExecutable).findFirst().orElse(Path.of("none"));
        assumeTrue(
                Files.isExecutable(binary) && Files.isExecutable(DRIVER),
                "no Chromium with its driver here: pages are not opened in a browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createDirectory(folder.resolve("profile")));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
        return new Browser(driver, folder);
    }

    /** Opens a page as from a disk. */
    void open(String html) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, html);
        driver.get(file.toUri().toString());
    }

    /** Makes the window so wide; a telephone that zooms out would hide that a page is wider. */
    void resize(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Prefers what its reader prefers. */
    void prefer(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Lays the page out as on an A4 sheet between its margins; where it is wider, printing shrinks it or cuts it. */
    void print() {
        resize(SHEET);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** Lays the page out for a window again. */
    void stopPrinting() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    /** What the page has said in the console since it was opened. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** How long the page took to be there, layout and all. */
    long millisecondsToOpen() {
        return (Long) Objects.requireNonNull(driver.executeScript("document.body.offsetHeight;"
                + "return Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)"));
    }

    /** How many milliseconds the page stood still at most while somebody scrolled through it. */
    long longestPauseOfScrolling() throws IOException {
        return (Long) Objects.requireNonNull(driver.executeAsyncScript(script("scroll.js")));
    }

    /** Of how many elements the page is made. */
    long elements() {
        return (Long) Objects.requireNonNull(driver.executeScript("return document.querySelectorAll('*').length"));
    }

    /** By how many pixels the page is wider than the window. */
    long overflow() {
        return (Long) Objects.requireNonNull(driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    /** The words that stand upon each other. */
    @SuppressWarnings("unchecked")
    List<String> overlaps() throws IOException {
        return (List<String>) Objects.requireNonNull(driver.executeScript(script("overlaps.js")));
    }

    /** What axe-core finds against WCAG 2.2, levels A and AA. */
    List<String> violations() throws IOException {
        return violations(Map.of("type", "tag", "values", WCAG));
    }

    /** What axe-core finds against the two that depend on colours. */
    List<String> violationsOfColour() throws IOException {
        return violations(Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block")));
    }

    @SuppressWarnings("unchecked")
    private List<String> violations(Map<String, Object> rules) throws IOException {
        driver.executeScript(script("/axe.min.js"));
        return (List<String>) Objects.requireNonNull(driver.executeAsyncScript(script("axe.js"), rules));
    }

    private static String script(String name) throws IOException {
        try (InputStream stream = Browser.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
