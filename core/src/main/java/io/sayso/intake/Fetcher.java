package io.sayso.intake;

import io.sayso.report.DeclaredCharset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what stands on the web, and nothing that does not stand on the open internet: neither this machine nor its
 * network, wherever a redirect leads. Whether a site wants to be fetched is for its user to know; it is told by whom.
 *
 * <p>A host's addresses are looked up before each hop and again after it, and all must be open both times: Java keeps
 * an answer for 30 seconds, so that the hop goes to an address of one of these two answers. A program that fetches for
 * others does well to set {@code networkaddress.cache.ttl} so high that there is only one, as the command line does.
 */
public final class Fetcher {
    private static final int MOST_HOPS = 10, LONGEST_URL = 2000;
    private static final Duration TO_CONNECT = Duration.ofSeconds(10), TO_ANSWER = Duration.ofSeconds(60);

    private final String agent;
    private final Predicate<InetAddress> isAllowed;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * @param agent who fetches: the {@code User-Agent} that sites are told
     * @param allowsPrivate whether this machine and its network may be fetched from
     */
    public Fetcher(String agent, boolean allowsPrivate) {
        this(agent, allowsPrivate ? address -> true : Addresses::isPublic);
    }

    Fetcher(String agent, Predicate<InetAddress> isAllowed) {
        this.agent = agent;
        this.isAllowed = isAllowed;
    }

    /** Whether {@code name} begins as a web address does. */
    static boolean isWebAddress(String name) {
        String start = name.substring(0, Math.min(name.length(), 8)).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /** That an address is not to be fetched, or could not be: what the person is told. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** What stands at {@code url}, at most {@code maxBytes} of it. */
    public Fetched fetch(String url, int maxBytes) {
        try {
            URI at = address(url, url);
            for (int hop = 0; hop <= MOST_HOPS; hop++) {
                HttpResponse<byte[]> answer = hop(at, url, maxBytes);
                String location = answer.headers().firstValue("Location").orElse(null);
                if (answer.statusCode() / 100 != 3 || location == null) return fetched(answer, url, maxBytes);
                at = address(resolved(at, location), url);
            }
            return new Fetched.Nothing(url + " leads from one address to another without end.", false);
        } catch (Refused e) {
            return new Fetched.Nothing(String.valueOf(e.getMessage()), false);
        }
    }

    private static String resolved(URI at, String location) throws Refused {
        try {
            return at.resolve(location).toString();
        } catch (IllegalArgumentException e) {
            throw new Refused(at + " leads to what is no web address: " + location + ".");
        }
    }

    private static URI address(String text, String asked) throws Refused {
        String from = text.equals(asked) ? text : asked + " leads to " + text + ", which";
        if (text.length() > LONGEST_URL)
            throw new Refused(asked.substring(0, 100) + "… is longer than " + LONGEST_URL + " characters.");
        URI uri;
        try {
            uri = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(from + " is no web address. Check how it is written.");
        }
        if (!isWebAddress(text) || uri.getHost() == null)
            throw new Refused(from + " is no address of http or https. Check how it is written.");
        if (uri.getUserInfo() != null)
            throw new Refused(from.replaceFirst("//[^/@]*@", "//…@")
                    + " holds a name or a password, which would be kept. Leave it out.");
        return uri;
    }

    private HttpResponse<byte[]> hop(URI at, String asked, int maxBytes) throws Refused {
        check(at, asked);
        HttpRequest request = HttpRequest.newBuilder(at)
                .timeout(TO_ANSWER)
                .header("User-Agent", agent)
                .header("Accept", "*/*")
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new FirstBytes(maxBytes));
        try {
            return answer.get(TO_ANSWER.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new Refused(asked + " took more than " + TO_ANSWER.toSeconds() + " seconds. Try again later.");
        } catch (ExecutionException e) {
            throw new Refused(asked + " could not be fetched: " + why(e.getCause()) + ". Try again later.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(asked + " was not fetched: it was stopped.");
        } finally {
            check(at, asked);
        }
    }

    private static String why(@Nullable Throwable cause) {
        if (cause == null) return "no reason given";
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    private void check(URI at, String asked) throws Refused {
        InetAddress[] addresses;
        try {
            addresses = InetAddress.getAllByName(at.getHost());
        } catch (UnknownHostException e) {
            throw new Refused(
                    asked + " could not be fetched: there is no host " + at.getHost() + ". Check the address.");
        }
        for (InetAddress address : addresses)
            if (!isAllowed.test(address))
                throw new Refused(asked + " is not fetched: " + at.getHost() + " is " + address.getHostAddress()
                        + ", which is not on the open internet. Allow it with --allow-private-addresses.");
    }

    private static Fetched fetched(HttpResponse<byte[]> answer, String url, int maxBytes) {
        int status = answer.statusCode();
        if (status == 404 || status == 410) return new Fetched.Nothing(url + " is gone (HTTP " + status + ").", true);
        if (status != 200)
            return new Fetched.Nothing(url + " answered with HTTP " + status + ". Try again later.", false);
        byte[] bytes = answer.body();
        try {
            if (answer.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip"))
                bytes = unpacked(bytes, maxBytes);
        } catch (IOException e) {
            return new Fetched.Nothing(url + " sent damaged gzip. Try again later.", false);
        }
        if (bytes.length > maxBytes)
            return new Fetched.Nothing(
                    url + " has more than " + maxBytes + " bytes. 'sayso add' takes more with a larger --max-bytes.",
                    false);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return new Fetched.Page(answer.uri().toString(), bytes, DeclaredCharset.ofContentType(type));
    }

    private static byte[] unpacked(byte[] bytes, int maxBytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(Math.max(maxBytes, maxBytes + 1));
        }
    }
}
