-- The folder that the owner chose, told from an empty mount point in its place (an inode may exceed 63 bits: text).
ALTER TABLE folders ADD COLUMN identity TEXT;
