package io.sayso.intake;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * Which addresses belong to the open internet: after IANA's registries of special-purpose addresses (RFC 6890 and what
 * followed), with IPv4 addresses inside IPv6 ones judged as what they are.
 */
final class Addresses {
    /** First bytes and how many bits of them count, of what is not on the open internet. */
    private static final int[][] CLOSED_V4 = {
        {0, 0, 0, 8}, // this network
        {10, 0, 0, 8}, // private
        {100, 64, 0, 10}, // carriers' own
        {127, 0, 0, 8}, // loopback
        {169, 254, 0, 16}, // link-local, and clouds' metadata
        {172, 16, 0, 12}, // private
        {192, 0, 0, 24}, // protocol assignments
        {192, 0, 2, 24}, // documentation
        {192, 88, 99, 24}, // 6to4 relays
        {192, 168, 0, 16}, // private
        {198, 18, 0, 15}, // benchmarks
        {198, 51, 100, 24}, // documentation
        {203, 0, 113, 24}, // documentation
        {224, 0, 0, 3}, // multicast, reserved, broadcast
    };

    private Addresses() {}

    /** Whether {@code address} is on the open internet. */
    static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) return isPublic(address.getAddress());
        return address instanceof Inet6Address && isPublic6(address.getAddress());
    }

    private static boolean isPublic(byte[] v4) {
        int bits = bits(v4[0], v4[1], v4[2], v4[3]);
        for (int[] closed : CLOSED_V4) {
            int length = closed[3], mask = -1 << (32 - length);
            if ((bits & mask) == (bits(closed[0], closed[1], closed[2], 0) & mask)) return false;
        }
        return true;
    }

    /** Of IPv6 only global unicast (2000::/3) is open, without documentation, Teredo and other protocols' own. */
    private static boolean isPublic6(byte[] v6) {
        int first = bits(0, 0, v6[0], v6[1]), second = bits(0, 0, v6[2], v6[3]);
        if (first == 0x64 && second == 0xff9b) return isPublic(Arrays.copyOfRange(v6, 12, 16)); // NAT64
        if ((first & 0xe000) != 0x2000) return false;
        if (first == 0x2002) return isPublic(Arrays.copyOfRange(v6, 2, 6)); // 6to4
        if (first == 0x2001 && (second < 0x200 || second == 0xdb8)) return false;
        return first < 0x3ff0;
    }

    private static int bits(int a, int b, int c, int d) {
        return (a & 0xFF) << 24 | (b & 0xFF) << 16 | (c & 0xFF) << 8 | (d & 0xFF);
    }
}
