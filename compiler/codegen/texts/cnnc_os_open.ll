; LLVM 22.1.0, sources ad10d4dbb19fce48942367fa632bd0caedf634e3e62dc8d9faef914b35980fdb
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = internal constant [15 x i8] c"/proc/self/exe\00"
@switch.table.cnnc_os_watch = private unnamed_addr constant [3 x i32] [i32 1, i32 2, i32 15], align 4

; Function Attrs: nofree nounwind
define range(i64 -2147483648, 2147483648) i64 @cnnc_os_open(i64 %.1) local_unnamed_addr #0 {
.3:
  %.5.i = inttoptr i64 %.1 to ptr
  %.7.i = tail call i32 (ptr, i32, ...) @open(ptr %.5.i, i32 524288) #2, !noalias !0
  %.8.i = sext i32 %.7.i to i64
  ret i64 %.8.i
}

; Function Attrs: nofree
declare noundef i32 @open(ptr noundef readonly captures(none), i32 noundef, ...) local_unnamed_addr #1

; Function Attrs: nofree nounwind
define range(i64 -2147483648, 2147483648) i64 @cnnc_os_open_device(i64 %.1) local_unnamed_addr #0 {
.3:
  %.5.i = inttoptr i64 %.1 to ptr
  %.7.i = tail call i32 (ptr, i32, ...) @open(ptr %.5.i, i32 524289) #2, !noalias !3
  %.8.i = sext i32 %.7.i to i64
  ret i64 %.8.i
}

; Function Attrs: nofree nounwind
define range(i64 -2147483648, 2147483648) i64 @cnnc_os_create(i64 %.1) local_unnamed_addr #0 {
.3:
  %.5.i = inttoptr i64 %.1 to ptr
  %.7.i = tail call i32 (ptr, i32, ...) @open(ptr %.5.i, i32 524481, i64 438) #2, !noalias !6
  %.8.i = sext i32 %.7.i to i64
  ret i64 %.8.i
}

; Function Attrs: nounwind
define range(i64 -2147483648, 2147483648) i64 @cnnc_os_close(i64 %.1) local_unnamed_addr #2 {
.3:
  %.5.i = trunc i64 %.1 to i32
  %.6.i = tail call i32 @close(i32 %.5.i) #2, !noalias !9
  %.7.i = sext i32 %.6.i to i64
  ret i64 %.7.i
}

declare i32 @close(i32) local_unnamed_addr

; Function Attrs: nounwind
define i64 @cnnc_os_size(i64 %.1) local_unnamed_addr #2 {
.3:
  %.5.i = trunc i64 %.1 to i32
  %.7.i = tail call i64 @lseek(i32 %.5.i, i64 0, i32 2) #2, !noalias !12
  %.10.i = tail call i64 @lseek(i32 %.5.i, i64 0, i32 0) #2, !noalias !12
  ret i64 %.7.i
}

declare i64 @lseek(i32, i64, i32) local_unnamed_addr

; Function Attrs: nofree nounwind
define noundef i64 @cnnc_os_read(i64 %.1, i64 %.2, i64 %.3) local_unnamed_addr #0 {
.5:
  %.7.i = trunc i64 %.1 to i32
  %.8.i = inttoptr i64 %.2 to ptr
  %.9.i = tail call i64 @read(i32 %.7.i, ptr %.8.i, i64 %.3) #2, !noalias !15
  ret i64 %.9.i
}

; Function Attrs: nofree
declare noundef i64 @read(i32 noundef, ptr noundef captures(none), i64 noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
define noundef i64 @cnnc_os_write(i64 %.1, i64 %.2, i64 %.3) local_unnamed_addr #0 {
.5:
  %.7.i = trunc i64 %.1 to i32
  %.8.i = inttoptr i64 %.2 to ptr
  %.9.i = tail call i64 @write(i32 %.7.i, ptr %.8.i, i64 %.3) #2, !noalias !18
  ret i64 %.9.i
}

; Function Attrs: nofree
declare noundef i64 @write(i32 noundef, ptr noundef readonly captures(none), i64 noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
define range(i64 0, 2) i64 @cnnc_os_is_device(i64 %.1) local_unnamed_addr #0 {
.3:
  %.5.i = alloca [18 x i64], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.5.i)
  %.11.i = inttoptr i64 %.1 to ptr
  %.13.i = call i32 @stat(ptr %.11.i, ptr nonnull %.5.i), !noalias !21
  %.15.not.i = icmp eq i32 %.13.i, 0
  br i1 %.15.not.i, label %B70.i, label %cnnc_os_is_device.body.exit

B70.i:                                            ; preds = %.3
  %.6.i = ptrtoint ptr %.5.i to i64
  %.28.i = add i64 %.6.i, 25
  %.29.i = inttoptr i64 %.28.i to ptr
  %.30.i = load i8, ptr %.29.i, align 1, !noalias !21
  %.37.not.i = icmp sgt i8 %.30.i, -113
  %..i = zext i1 %.37.not.i to i64
  br label %cnnc_os_is_device.body.exit

cnnc_os_is_device.body.exit:                      ; preds = %.3, %B70.i
  %storemerge.i = phi i64 [ %..i, %B70.i ], [ 0, %.3 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.5.i)
  ret i64 %storemerge.i
}

; Function Attrs: nofree nounwind
declare noundef i32 @stat(ptr noundef readonly captures(none), ptr noundef captures(none)) local_unnamed_addr #0

; Function Attrs: nounwind
define i64 @cnnc_os_reason() local_unnamed_addr #2 {
.2:
  %.4.i = tail call ptr @__errno_location() #2, !noalias !24
  %.9.i = load i64, ptr %.4.i, align 8, !noalias !24
  %.11.i = trunc i64 %.9.i to i32
  %.12.i = tail call ptr @strerror(i32 %.11.i) #2, !noalias !24
  %.13.i = ptrtoint ptr %.12.i to i64
  ret i64 %.13.i
}

declare ptr @__errno_location() local_unnamed_addr

declare ptr @strerror(i32) local_unnamed_addr

; Function Attrs: nofree nounwind
define range(i64 0, 2) i64 @cnnc_os_resolve(i64 %.1, i64 %.2) local_unnamed_addr #0 {
.4:
  %.6.i = inttoptr i64 %.1 to ptr
  %.7.i = inttoptr i64 %.2 to ptr
  %.8.i = tail call ptr @realpath(ptr %.6.i, ptr %.7.i), !noalias !27
  %.10.not.i = icmp ne ptr %.8.i, null
  %..i = zext i1 %.10.not.i to i64
  ret i64 %..i
}

; Function Attrs: nofree nounwind
declare noundef ptr @realpath(ptr noundef readonly captures(none), ptr noundef) local_unnamed_addr #0

; Function Attrs: nofree nounwind
define range(i64 -2147483648, 2147483648) i64 @cnnc_os_rename(i64 %.1, i64 %.2) local_unnamed_addr #0 {
.4:
  %.6.i = inttoptr i64 %.1 to ptr
  %.7.i = inttoptr i64 %.2 to ptr
  %.8.i = tail call i32 @rename(ptr %.6.i, ptr %.7.i), !noalias !30
  %.9.i = sext i32 %.8.i to i64
  ret i64 %.9.i
}

; Function Attrs: nofree nounwind
declare noundef i32 @rename(ptr noundef readonly captures(none), ptr noundef readonly captures(none)) local_unnamed_addr #0

; Function Attrs: nofree nounwind
define void @cnnc_os_remove(i64 %.1) local_unnamed_addr #0 {
.3:
  %.5.i = inttoptr i64 %.1 to ptr
  %.6.i = tail call i32 @unlink(ptr %.5.i), !noalias !33
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @unlink(ptr noundef readonly captures(none)) local_unnamed_addr #0

; Function Attrs: nounwind
define range(i64 0, 2) i64 @cnnc_os_code_path(i64 %.1, i64 %.2) local_unnamed_addr #2 {
.4:
  %.8.i = alloca [4 x i64], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.8.i)
  %.14.i = inttoptr i64 %.1 to ptr
  %.16.i = call i32 @dladdr(ptr %.14.i, ptr nonnull %.8.i) #2, !noalias !36
  %.18.not.i = icmp eq i32 %.16.i, 0
  br i1 %.18.not.i, label %B226.i, label %B72.i

B72.i:                                            ; preds = %.4
  %.27.i = load i64, ptr %.8.i, align 8, !noalias !36
  %.28.i = inttoptr i64 %.27.i to ptr
  %.30.i = call ptr @strrchr(ptr noundef nonnull dereferenceable(1) %.28.i, i32 47), !noalias !36
  %.32.i.not = icmp eq ptr %.30.i, null
  br i1 %.32.i.not, label %B226.i, label %B154.i

B154.i:                                           ; preds = %B72.i
  %.49.i = inttoptr i64 %.2 to ptr
  %.50.i = call ptr @realpath(ptr nonnull %.28.i, ptr %.49.i), !noalias !36
  %.52.not.i = icmp eq ptr %.50.i, null
  br i1 %.52.not.i, label %B226.i, label %cnnc_os_code_path.body.exit

B226.i:                                           ; preds = %B154.i, %B72.i, %.4
  %.64.i = inttoptr i64 %.2 to ptr
  %.65.i = call i64 @readlink(ptr nonnull @text, ptr %.64.i, i64 4095), !noalias !36
  %.70.i = icmp sgt i64 %.65.i, 0
  %.65..i = call i64 @llvm.smax.i64(i64 %.65.i, i64 0)
  %.92.i = add i64 %.65..i, %.2
  %.93.i = inttoptr i64 %.92.i to ptr
  store i8 0, ptr %.93.i, align 1, !noalias !36
  %"$phi368.0.2.0.i" = zext i1 %.70.i to i64
  br label %cnnc_os_code_path.body.exit

cnnc_os_code_path.body.exit:                      ; preds = %B154.i, %B226.i
  %storemerge.i = phi i64 [ %"$phi368.0.2.0.i", %B226.i ], [ 1, %B154.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.8.i)
  ret i64 %storemerge.i
}

declare i32 @dladdr(ptr, ptr) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare ptr @strrchr(ptr, i32) local_unnamed_addr #3

; Function Attrs: nofree nounwind
declare noundef i64 @readlink(ptr noundef readonly captures(none), ptr noundef captures(none), i64 noundef) local_unnamed_addr #0

; Function Attrs: nounwind
define i64 @cnnc_os_map(i64 %.1) local_unnamed_addr #2 {
.3:
  %.9.i = and i64 %.1, 2097151
  %.10.not.i = icmp ne i64 %.9.i, 0
  %..i = select i1 %.10.not.i, i64 0, i64 2097152
  %.27.i = add nsw i64 %..i, %.1
  %.32.i = tail call ptr @mmap(ptr null, i64 %.27.i, i32 3, i32 34, i32 -1, i64 0) #2, !noalias !39
  %.33.i = ptrtoint ptr %.32.i to i64
  %.38.i = icmp eq ptr %.32.i, inttoptr (i64 -1 to ptr)
  %brmerge = select i1 %.38.i, i1 true, i1 %.10.not.i
  %.mux = select i1 %.38.i, i64 0, i64 %.33.i
  br i1 %brmerge, label %cnnc_os_map.body.exit, label %B160.i

B160.i:                                           ; preds = %.3
  %.62.i = add nsw i64 %.33.i, 2097151
  %.64.i = and i64 %.62.i, -2097152
  %.70.i = icmp sgt i64 %.64.i, %.33.i
  br i1 %.70.i, label %B216.i, label %B254.i

B216.i:                                           ; preds = %B160.i
  %.74.i = sub nsw i64 %.64.i, %.33.i
  %.77.i = tail call i32 @munmap(ptr %.32.i, i64 %.74.i) #2, !noalias !39
  br label %B254.i

B254.i:                                           ; preds = %B216.i, %B160.i
  %.82.i = add nsw i64 %.33.i, 2097152
  %.84.i = icmp sgt i64 %.82.i, %.64.i
  br i1 %.84.i, label %B272.i, label %B322.i

B272.i:                                           ; preds = %B254.i
  %.88.i = add nsw i64 %.64.i, %.1
  %.97.i = sub nsw i64 %.82.i, %.64.i
  %.98.i = inttoptr i64 %.88.i to ptr
  %.99.i = tail call i32 @munmap(ptr %.98.i, i64 %.97.i) #2, !noalias !39
  br label %B322.i

B322.i:                                           ; preds = %B272.i, %B254.i
  %.109.i = inttoptr i64 %.64.i to ptr
  %.111.i = tail call i32 @madvise(ptr %.109.i, i64 %.1, i32 14) #2, !noalias !39
  br label %cnnc_os_map.body.exit

cnnc_os_map.body.exit:                            ; preds = %.3, %B322.i
  %.4.0 = phi i64 [ %.mux, %.3 ], [ %.64.i, %B322.i ]
  ret i64 %.4.0
}

declare ptr @mmap(ptr, i64, i32, i32, i32, i64) local_unnamed_addr

declare i32 @munmap(ptr, i64) local_unnamed_addr

declare i32 @madvise(ptr, i64, i32) local_unnamed_addr

; Function Attrs: nounwind
define void @cnnc_os_forget(i64 %.1, i64 %.2) local_unnamed_addr #2 {
.4:
  %.7.i = add nsw i64 %.1, 4095
  %.9.i = and i64 %.7.i, -4096
  %.13.i = add nsw i64 %.2, %.1
  %.15.i = and i64 %.13.i, -4096
  %.21.i = icmp sgt i64 %.15.i, %.9.i
  br i1 %.21.i, label %B60.i, label %cnnc_os_forget.body.exit

B60.i:                                            ; preds = %.4
  %.25.i = sub nsw i64 %.15.i, %.9.i
  %.29.i = inttoptr i64 %.9.i to ptr
  %.31.i = tail call i32 @madvise(ptr %.29.i, i64 %.25.i, i32 4) #2, !noalias !42
  br label %cnnc_os_forget.body.exit

cnnc_os_forget.body.exit:                         ; preds = %.4, %B60.i
  ret void
}

; Function Attrs: nounwind
define void @cnnc_os_unmap(i64 %.1, i64 %.2) local_unnamed_addr #2 {
.4:
  %.6.i = inttoptr i64 %.1 to ptr
  %.7.i = tail call i32 @munmap(ptr %.6.i, i64 %.2) #2, !noalias !45
  ret void
}

; Function Attrs: nounwind
define i64 @cnnc_os_map_file(i64 %.1, i64 %.2) local_unnamed_addr #2 {
.4:
  %.9.i = trunc i64 %.1 to i32
  %.10.i = tail call ptr @mmap(ptr null, i64 %.2, i32 1, i32 2, i32 %.9.i, i64 0) #2, !noalias !48
  %.16.i = icmp eq ptr %.10.i, inttoptr (i64 -1 to ptr)
  %.11.i = ptrtoint ptr %.10.i to i64
  %"$phi92.0.2.0.i" = select i1 %.16.i, i64 0, i64 %.11.i
  ret i64 %"$phi92.0.2.0.i"
}

; Function Attrs: nounwind
define void @cnnc_os_unmap_file(i64 %.1, i64 %.2) local_unnamed_addr #2 {
.4:
  %.6.i = inttoptr i64 %.1 to ptr
  %.7.i = tail call i32 @munmap(ptr %.6.i, i64 %.2) #2, !noalias !51
  ret void
}

; Function Attrs: nounwind
define void @cnnc_os_watch(i64 %.1) local_unnamed_addr #2 {
.3:
  %.9.i = tail call ptr @signal(i32 13, ptr nonnull inttoptr (i64 1 to ptr)) #2, !noalias !54
  %.13.i = tail call ptr @signal(i32 25, ptr nonnull inttoptr (i64 1 to ptr)) #2, !noalias !54
  %.111.i = inttoptr i64 %.1 to ptr
  br label %switch.lookup

switch.lookup:                                    ; preds = %B244.i, %.3
  %.27.i.03 = phi i64 [ 0, %.3 ], [ %.73.i, %B244.i ]
  %switch.gep = getelementptr inbounds nuw i32, ptr @switch.table.cnnc_os_watch, i64 %.27.i.03
  %switch.load = load i32, ptr %switch.gep, align 4
  %.73.i = add nuw nsw i64 %.27.i.03, 1
  %.104.i = tail call ptr @signal(i32 %switch.load, ptr nonnull inttoptr (i64 1 to ptr)) #2, !noalias !54
  %.106.not.i = icmp eq ptr %.104.i, inttoptr (i64 1 to ptr)
  br i1 %.106.not.i, label %B244.i, label %B212.i

B212.i:                                           ; preds = %switch.lookup
  %.112.i = tail call ptr @signal(i32 %switch.load, ptr %.111.i) #2, !noalias !54
  br label %B244.i

B244.i:                                           ; preds = %B212.i, %switch.lookup
  %exitcond.not = icmp eq i64 %.73.i, 3
  br i1 %exitcond.not, label %.3.endif, label %switch.lookup

.3.endif:                                         ; preds = %B244.i
  ret void
}

declare ptr @signal(i32, ptr) local_unnamed_addr

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define i64 @cnnc_os_words(i64 %.1, i64 returned %.2) local_unnamed_addr #4 {
.4:
  ret i64 %.2
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #6

attributes #0 = { nofree nounwind }
attributes #1 = { nofree }
attributes #2 = { nounwind }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"cnnc_os_open.body: %retptr"}
!2 = distinct !{!2, !"cnnc_os_open.body"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"cnnc_os_open_device.body: %retptr"}
!5 = distinct !{!5, !"cnnc_os_open_device.body"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"cnnc_os_create.body: %retptr"}
!8 = distinct !{!8, !"cnnc_os_create.body"}
!9 = !{!10}
!10 = distinct !{!10, !11, !"cnnc_os_close.body: %retptr"}
!11 = distinct !{!11, !"cnnc_os_close.body"}
!12 = !{!13}
!13 = distinct !{!13, !14, !"cnnc_os_size.body: %retptr"}
!14 = distinct !{!14, !"cnnc_os_size.body"}
!15 = !{!16}
!16 = distinct !{!16, !17, !"cnnc_os_read.body: %retptr"}
!17 = distinct !{!17, !"cnnc_os_read.body"}
!18 = !{!19}
!19 = distinct !{!19, !20, !"cnnc_os_write.body: %retptr"}
!20 = distinct !{!20, !"cnnc_os_write.body"}
!21 = !{!22}
!22 = distinct !{!22, !23, !"cnnc_os_is_device.body: %retptr"}
!23 = distinct !{!23, !"cnnc_os_is_device.body"}
!24 = !{!25}
!25 = distinct !{!25, !26, !"cnnc_os_reason.body: %retptr"}
!26 = distinct !{!26, !"cnnc_os_reason.body"}
!27 = !{!28}
!28 = distinct !{!28, !29, !"cnnc_os_resolve.body: %retptr"}
!29 = distinct !{!29, !"cnnc_os_resolve.body"}
!30 = !{!31}
!31 = distinct !{!31, !32, !"cnnc_os_rename.body: %retptr"}
!32 = distinct !{!32, !"cnnc_os_rename.body"}
!33 = !{!34}
!34 = distinct !{!34, !35, !"cnnc_os_remove.body: %retptr"}
!35 = distinct !{!35, !"cnnc_os_remove.body"}
!36 = !{!37}
!37 = distinct !{!37, !38, !"cnnc_os_code_path.body: %retptr"}
!38 = distinct !{!38, !"cnnc_os_code_path.body"}
!39 = !{!40}
!40 = distinct !{!40, !41, !"cnnc_os_map.body: %retptr"}
!41 = distinct !{!41, !"cnnc_os_map.body"}
!42 = !{!43}
!43 = distinct !{!43, !44, !"cnnc_os_forget.body: %retptr"}
!44 = distinct !{!44, !"cnnc_os_forget.body"}
!45 = !{!46}
!46 = distinct !{!46, !47, !"cnnc_os_unmap.body: %retptr"}
!47 = distinct !{!47, !"cnnc_os_unmap.body"}
!48 = !{!49}
!49 = distinct !{!49, !50, !"cnnc_os_map_file.body: %retptr"}
!50 = distinct !{!50, !"cnnc_os_map_file.body"}
!51 = !{!52}
!52 = distinct !{!52, !53, !"cnnc_os_unmap_file.body: %retptr"}
!53 = distinct !{!53, !"cnnc_os_unmap_file.body"}
!54 = !{!55, !57}
!55 = distinct !{!55, !56, !"cnnc_os_watch.body: %retptr"}
!56 = distinct !{!56, !"cnnc_os_watch.body"}
!57 = distinct !{!57, !56, !"cnnc_os_watch.body: %excinfo"}
