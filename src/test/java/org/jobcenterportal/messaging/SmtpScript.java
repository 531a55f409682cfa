package org.jobcenterportal.messaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mail server that misbehaves in one chosen way. */
final class SmtpScript implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final AtomicInteger taken = new AtomicInteger();
    private final @Nullable String refusedCommand;
    private final String refusal;

    private SmtpScript(@Nullable String refusedCommand, String refusal) throws IOException {
        this.refusedCommand = refusedCommand;
        this.refusal = refusal;
        Thread.ofVirtual().start(this::serve);
    }

    static SmtpScript refusing(String command, String answer) throws IOException {
        return new SmtpScript(command, answer);
    }

    static SmtpScript hangingUpAfterTheMessage() throws IOException {
        return new SmtpScript(null, "");
    }

    int port() {
        return socket.getLocalPort();
    }

    int messagesTaken() {
        return taken.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException ended) {
                // the client went, or the test is over
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (refusedCommand != null && line.startsWith(refusedCommand)) {
                say(client, refusal);
            } else if (line.startsWith("DATA")) {
                say(client, "354 go on");
                while (!".".equals(in.readLine())) {
                    continue;
                }
                taken.incrementAndGet();
                return;
            } else {
                say(client, "250 fine");
            }
        }
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }
}
