/** Publishes to a folder of a server by SFTP: a folder for each release, and a symbolic link that names the present one. */
@NullMarked
package dev.standfirst.publish.sftp;

import org.jspecify.annotations.NullMarked;
