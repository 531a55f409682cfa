package org.jobcenterportal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The ports of the loopback address. */
public final class Ports {

    private Ports() {}

    /** A port that nobody uses at the moment. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException("No port is free", failure);
        }
    }

    static void require(int port, String what, String setting) {
        if (!isFree(port)) {
            throw new CannotStart(
                    "Port %d, meant for %s, is in use by another program: stop that program or choose another port, for example %s=%d ./portal run."
                            .formatted(port, what, setting, port + 1));
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(LocalSettings.HOST))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
