; LLVM 22.1.0, sources c7a9146d1dab029a48fc36cfe3f88a3889cf81d4016caf78ab1bcf5592d3b665
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = internal constant [23 x i8] c"/sys/fs/cgroup/cpu.max\00"
@cnnc_weights_state = internal global [4 x i64] zeroinitializer
@cnnc_path_of_weights = internal global [768 x i64] zeroinitializer
@cnnc_variants = external global i8
@cnnc_variant_count = external local_unnamed_addr global i8
@text.151 = internal constant [5 x i8] c"done\00"
@text.1 = internal constant [32 x i8] c"the system has no memory for it\00"
@text.2 = internal constant [48 x i8] c"this CPU lacks instructions that the code needs\00"
@text.3 = internal constant [58 x i8] c"the file with the weights, beside the code, can't be read\00"
@text.4 = internal constant [66 x i8] c"the file with the weights is not the one that belongs to the code\00"
@text.5 = internal constant [60 x i8] c"a null pointer, or a number of threads that is not 0 to 256\00"
@text.6 = internal constant [15 x i8] c"unknown status\00"
@cnnc_shared = internal global [4 x i64] zeroinitializer

; Function Attrs: nounwind
define range(i64 0, 6) i64 @cnnc_library_create(i64 %.1, i64 %.2, i64 %.3) local_unnamed_addr #0 {
.5:
  %.4.i.i = tail call i64 @cnnc_cpu_level() #0, !noalias !0
  %.16.i.i = load i64, ptr @cnnc_variant_count, align 8, !noalias !0
  %spec.select.i = tail call i64 @llvm.smax.i64(i64 %.16.i.i, i64 0)
  br label %B142.i.i

B142.i.i:                                         ; preds = %B142.if.i.i, %.5
  %.40.i.0.i = phi i64 [ 0, %.5 ], [ %.111.i.i, %B142.if.i.i ]
  %exitcond.not.i = icmp eq i64 %.40.i.0.i, %spec.select.i
  br i1 %exitcond.not.i, label %cnnc_variant.exit, label %B142.if.i.i

B142.if.i.i:                                      ; preds = %B142.i.i
  %.111.i.i = add nuw i64 %.40.i.0.i, 1
  %0 = shl i64 %.40.i.0.i, 3
  %.142.i.i = add i64 %0, ptrtoint (ptr @cnnc_variants to i64)
  %.143.i.i = inttoptr i64 %.142.i.i to ptr
  %.144.i.i = load i64, ptr %.143.i.i, align 8, !noalias !0
  %.147.i.i = inttoptr i64 %.144.i.i to ptr
  %.148.i.i = load i64, ptr %.147.i.i, align 8, !noalias !0
  %.151.i.i = inttoptr i64 %.148.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !0
  %.154.not.i.i = icmp sgt i64 %.152.i.i, %.4.i.i
  br i1 %.154.not.i.i, label %B142.i.i, label %cnnc_variant.exit

cnnc_variant.exit:                                ; preds = %B142.i.i, %B142.if.i.i
  %storemerge51.i.i = phi i64 [ %.144.i.i, %B142.if.i.i ], [ 0, %B142.i.i ]
  %.12.i = tail call fastcc i64 @cnnc_library_threads(i64 %.2), !noalias !5
  %.20.i = icmp eq i64 %.3, 0
  %.23.i = icmp slt i64 %.12.i, 0
  %or.cond.i = select i1 %.20.i, i1 true, i1 %.23.i
  br i1 %or.cond.i, label %cnnc_library_create.body.exit, label %B100.i

B100.i:                                           ; preds = %cnnc_variant.exit
  %.36.i = icmp eq i64 %storemerge51.i.i, 0
  br i1 %.36.i, label %cnnc_library_create.body.exit, label %B126.i

B126.i:                                           ; preds = %B100.i
  %.17.not.i.i = icmp eq i64 %.1, 0
  br i1 %.17.not.i.i, label %B92.i.i, label %B16.i.i

B16.i.i:                                          ; preds = %B126.i
  %.23.i.i = add i64 %.1, 8
  %.24.i.i = inttoptr i64 %.23.i.i to ptr
  %.25.i.i = load i64, ptr %.24.i.i, align 8, !noalias !6
  %.29.i.i = tail call fastcc i64 @cnnc_create_on(i64 range(i64 1, 0) %storemerge51.i.i, i64 %.1, i64 %.25.i.i, i64 0, i64 range(i64 1, 0) %.3), !noalias !6
  br label %cnnc_library_create.body.exit

B92.i.i:                                          ; preds = %B126.i
  %.41.i.i = icmp samesign ugt i64 %.12.i, 1
  br i1 %.41.i.i, label %B104.i.i, label %B136.i.i

B104.i.i:                                         ; preds = %B92.i.i
  %.44.i.i = tail call i64 @cnnc_pool_create(i64 range(i64 0, -9223372036854775808) %.12.i), !noalias !6
  br label %B136.i.i

B136.i.i:                                         ; preds = %B104.i.i, %B92.i.i
  %"$phi136.0.2.0.i.i" = phi i64 [ %.44.i.i, %B104.i.i ], [ 0, %B92.i.i ]
  %.62.i.i = tail call fastcc i64 @cnnc_create_on(i64 range(i64 1, 0) %storemerge51.i.i, i64 %"$phi136.0.2.0.i.i", i64 range(i64 0, -9223372036854775808) %.12.i, i64 1, i64 range(i64 1, 0) %.3), !noalias !6
  %.73.i.i = icmp ne i64 %.62.i.i, 0
  %.76.i.i = icmp ne i64 %"$phi136.0.2.0.i.i", 0
  %or.cond.i.i = select i1 %.73.i.i, i1 %.76.i.i, i1 false
  br i1 %or.cond.i.i, label %B210.i.i, label %cnnc_library_create.body.exit

B210.i.i:                                         ; preds = %B136.i.i
  tail call void @cnnc_pool_destroy(i64 %"$phi136.0.2.0.i.i"), !noalias !6
  br label %cnnc_library_create.body.exit

cnnc_library_create.body.exit:                    ; preds = %B210.i.i, %B136.i.i, %B16.i.i, %cnnc_variant.exit, %B100.i
  %storemerge.i = phi i64 [ 3, %cnnc_variant.exit ], [ 2, %B100.i ], [ %.29.i.i, %B16.i.i ], [ %.62.i.i, %B210.i.i ], [ %.62.i.i, %B136.i.i ]
  ret i64 %storemerge.i
}

declare i64 @cnnc_cpu_level() local_unnamed_addr

; Function Attrs: nounwind
define internal fastcc range(i64 -1, 257) i64 @cnnc_library_threads(i64 %.1) unnamed_addr #0 {
.3:
  %.22.i.i.i = alloca [16 x i64], align 8
  %.59.i.i.i = alloca [1 x i64], align 8
  %.7.i.i = alloca [16 x i64], align 8
  %or.cond.i = icmp ugt i64 %.1, 256
  br i1 %or.cond.i, label %cnnc_library_threads.body.exit, label %B42.i

B42.i:                                            ; preds = %.3
  %.18.not.i = icmp eq i64 %.1, 0
  br i1 %.18.not.i, label %B58.i, label %cnnc_library_threads.body.exit

B58.i:                                            ; preds = %B42.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.7.i.i), !noalias !9
  %.8.i.i = ptrtoint ptr %.7.i.i to i64
  %.20.i.i = call i64 @cnnc_os_get_affinity(i64 0, i64 %.8.i.i) #0, !noalias !12
  %.21.not.i.i = icmp eq i64 %.20.i.i, 0
  br i1 %.21.not.i.i, label %cnnc_default_threads.body.exit.i, label %B116.if.i.i

B116.if.i.i:                                      ; preds = %B58.i, %B116.if.i.i
  %cpus.2.0.i3.i = phi i64 [ %.162.i.i, %B116.if.i.i ], [ 0, %B58.i ]
  %.54.i.02.i = phi i64 [ %.128.i.i, %B116.if.i.i ], [ 0, %B58.i ]
  %.128.i.i = add nuw nsw i64 %.54.i.02.i, 1
  %0 = shl i64 %.54.i.02.i, 3
  %.157.i.i = add nuw i64 %0, %.8.i.i
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  %.159.i.i = load i64, ptr %.158.i.i, align 8, !noalias !12
  %.160.i.i = call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.159.i.i)
  %.162.i.i = add nuw nsw i64 %.160.i.i, %cpus.2.0.i3.i
  %exitcond.not.i = icmp eq i64 %.128.i.i, 16
  br i1 %exitcond.not.i, label %cnnc_default_threads.body.exit.loopexit.i, label %B116.if.i.i

cnnc_default_threads.body.exit.loopexit.i:        ; preds = %B116.if.i.i
  %1 = call i64 @llvm.smax.i64(i64 %.162.i.i, i64 1)
  %2 = call i64 @llvm.umin.i64(i64 %1, i64 256)
  br label %cnnc_default_threads.body.exit.i

cnnc_default_threads.body.exit.i:                 ; preds = %cnnc_default_threads.body.exit.loopexit.i, %B58.i
  %cpus.3.1.i.i = phi i64 [ 1, %B58.i ], [ %2, %cnnc_default_threads.body.exit.loopexit.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.22.i.i.i), !noalias !12
  call void @llvm.lifetime.start.p0(ptr nonnull %.59.i.i.i), !noalias !12
  %.8.i.i.i = call i64 @cnnc_os_open(i64 ptrtoint (ptr @text to i64)) #0, !noalias !15
  %.13.i.i.i = icmp slt i64 %.8.i.i.i, 0
  br i1 %.13.i.i.i, label %cnnc_default_threads.exit, label %B74.i.i.i

B74.i.i.i:                                        ; preds = %cnnc_default_threads.body.exit.i
  %.23.i.i.i = ptrtoint ptr %.22.i.i.i to i64
  %.31.i.i.i = call i64 @cnnc_os_read(i64 %.8.i.i.i, i64 %.23.i.i.i, i64 120) #0, !noalias !15
  %.36.i.i.i = call i64 @cnnc_os_close(i64 %.8.i.i.i) #0, !noalias !15
  %.40.i.i.i = icmp slt i64 %.31.i.i.i, 1
  br i1 %.40.i.i.i, label %cnnc_default_threads.exit, label %B204.i.i.i

B204.i.i.i:                                       ; preds = %B74.i.i.i
  %.54.i.i.i = add i64 %.31.i.i.i, %.23.i.i.i
  %.55.i.i.i = inttoptr i64 %.54.i.i.i to ptr
  store i8 0, ptr %.55.i.i.i, align 1, !noalias !15
  %.65.i.i.i = call i64 @strtoll(ptr nonnull %.22.i.i.i, ptr nonnull %.59.i.i.i, i32 10), !noalias !15
  %.72.i.i.i = load i64, ptr %.59.i.i.i, align 8, !noalias !15
  %.73.i.i.i = inttoptr i64 %.72.i.i.i to ptr
  %.76.i.i.i = call i64 @strtoll(ptr captures(none) %.73.i.i.i, ptr null, i32 10), !noalias !15
  %.83.i.i.i = load i8, ptr %.22.i.i.i, align 8, !noalias !15
  %.87.i.i.i = icmp eq i8 %.83.i.i.i, 109
  %.90.i.i.i = icmp slt i64 %.65.i.i.i, 1
  %or.cond.i.i.i = select i1 %.87.i.i.i, i1 true, i1 %.90.i.i.i
  %.93.i.i.i = icmp slt i64 %.76.i.i.i, 1
  %or.cond1.i.i.i = select i1 %or.cond.i.i.i, i1 true, i1 %.93.i.i.i
  br i1 %or.cond1.i.i.i, label %cnnc_default_threads.exit, label %B430.i.i.i

B430.i.i.i:                                       ; preds = %B204.i.i.i
  %.106.i.i.i = udiv i64 %.65.i.i.i, %.76.i.i.i
  %3 = call i64 @llvm.umax.i64(i64 %.106.i.i.i, i64 1)
  %4 = call i64 @llvm.umin.i64(i64 %cpus.3.1.i.i, i64 %3)
  br label %cnnc_default_threads.exit

cnnc_default_threads.exit:                        ; preds = %cnnc_default_threads.body.exit.i, %B74.i.i.i, %B204.i.i.i, %B430.i.i.i
  %.4.0.i.i = phi i64 [ %4, %B430.i.i.i ], [ %cpus.3.1.i.i, %cnnc_default_threads.body.exit.i ], [ %cpus.3.1.i.i, %B74.i.i.i ], [ %cpus.3.1.i.i, %B204.i.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.22.i.i.i), !noalias !12
  call void @llvm.lifetime.end.p0(ptr nonnull %.59.i.i.i), !noalias !12
  call void @llvm.lifetime.end.p0(ptr nonnull %.7.i.i), !noalias !9
  br label %cnnc_library_threads.body.exit

cnnc_library_threads.body.exit:                   ; preds = %.3, %B42.i, %cnnc_default_threads.exit
  %storemerge.i = phi i64 [ -1, %.3 ], [ %.4.0.i.i, %cnnc_default_threads.exit ], [ %.1, %B42.i ]
  ret i64 %storemerge.i
}

declare i64 @cnnc_os_get_affinity(i64, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

declare i64 @cnnc_os_open(i64) local_unnamed_addr

declare i64 @cnnc_os_read(i64, i64, i64) local_unnamed_addr

declare i64 @cnnc_os_close(i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn
declare i64 @strtoll(ptr readonly, ptr captures(none), i32) local_unnamed_addr #2

; Function Attrs: nounwind
define void @cnnc_pool_destroy(i64 %.1) local_unnamed_addr #0 {
.3:
  %.9.i = add i64 %.1, 136
  %.10.i = inttoptr i64 %.9.i to ptr
  %.11.i = load atomic i64, ptr %.10.i seq_cst, align 8, !noalias !18
  %.12.i = tail call i64 @cnnc_os_process() #0, !noalias !18
  %.13.i = icmp eq i64 %.11.i, %.12.i
  br i1 %.13.i, label %B78.i, label %cnnc_pool_destroy.body.exit

B78.i:                                            ; preds = %.3
  %.8.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !21
  %.9.i.i = icmp eq i64 %.8.i.i, 0
  br i1 %.9.i.i, label %B42.i.preheader.i, label %cnnc_pool_lock.exit

B42.i.preheader.i:                                ; preds = %B78.i
  %.24.i.i = add i64 %.1, 128
  %.25.i.i = inttoptr i64 %.24.i.i to ptr
  br label %B42.i.i

B42.i.i:                                          ; preds = %B258.i.i, %B42.i.preheader.i
  %.18.i.i = load atomic i64, ptr %.10.i seq_cst, align 8, !noalias !21
  %.19.i.i = tail call i64 @cnnc_os_process() #0, !noalias !21
  %.20.i.i = icmp eq i64 %.18.i.i, %.19.i.i
  br i1 %.20.i.i, label %B116.i.i, label %B258.i.i

B116.i.i:                                         ; preds = %B42.i.i
  %.26.i.i = atomicrmw or ptr %.25.i.i, i64 2 seq_cst, align 8, !noalias !21
  %.31.i.i = cmpxchg ptr %.25.i.i, i64 2, i64 1 seq_cst seq_cst, align 8, !noalias !21
  %.33.i.i = extractvalue { i64, i1 } %.31.i.i, 1
  br i1 %.33.i.i, label %cnnc_pool_lock.exit, label %B258.i.i

B258.i.i:                                         ; preds = %B116.i.i, %B42.i.i
  tail call void @cnnc_os_nap() #0, !noalias !21
  %.41.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !21
  %.42.i.i = icmp eq i64 %.41.i.i, 0
  br i1 %.42.i.i, label %B42.i.i, label %cnnc_pool_lock.exit

cnnc_pool_lock.exit:                              ; preds = %B116.i.i, %B258.i.i, %B78.i
  %.19.i = add i64 %.1, 24
  %.20.i = inttoptr i64 %.19.i to ptr
  store atomic i64 1, ptr %.20.i seq_cst, align 8, !noalias !18
  %.24.i = add i64 %.1, 8
  %.25.i = inttoptr i64 %.24.i to ptr
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !18
  %.67.i = add i64 %.26.i, -1
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %.67.i, i64 0)
  %.112.i3.not = icmp slt i64 %.67.i, 1
  br i1 %.112.i3.not, label %cnnc_pool_destroy.body.exit, label %B226.if.i

B298.if.i.lr.ph:                                  ; preds = %B226.if.i
  %.9.i.i2 = add i64 %.1, 416
  br label %B298.if.i

B226.if.i:                                        ; preds = %cnnc_pool_lock.exit, %B226.if.i
  %.54.i.05 = phi i64 [ %.125.i, %B226.if.i ], [ 1, %cnnc_pool_lock.exit ]
  %.125.i = add nuw i64 %.54.i.05, 1
  tail call fastcc void @cnnc_pool_ring(i64 %.1, i64 %.54.i.05, i64 %.26.i), !noalias !18
  %exitcond.not = icmp eq i64 %.54.i.05, %storemerge.i
  br i1 %exitcond.not, label %B298.if.i.lr.ph, label %B226.if.i

B298.if.i:                                        ; preds = %B298.if.i.lr.ph, %B298.if.i
  %.184.i.07 = phi i64 [ 1, %B298.if.i.lr.ph ], [ %.253.i, %B298.if.i ]
  %.253.i = add nuw i64 %.184.i.07, 1
  %.6.i.i = shl i64 %.184.i.07, 7
  %.281.i = add i64 %.9.i.i2, %.6.i.i
  %.282.i = inttoptr i64 %.281.i to ptr
  %.283.i = load i64, ptr %.282.i, align 8, !noalias !18
  tail call void @cnnc_os_thread_join(i64 %.283.i) #0, !noalias !18
  %exitcond9.not = icmp eq i64 %.184.i.07, %storemerge.i
  br i1 %exitcond9.not, label %cnnc_pool_destroy.body.exit, label %B298.if.i

cnnc_pool_destroy.body.exit:                      ; preds = %B298.if.i, %cnnc_pool_lock.exit, %.3
  tail call void @cnnc_os_free(i64 %.1) #0, !noalias !18
  ret void
}

declare i64 @cnnc_os_process() local_unnamed_addr

declare void @cnnc_os_thread_join(i64) local_unnamed_addr

declare void @cnnc_os_free(i64) local_unnamed_addr

; Function Attrs: nounwind
define internal fastcc void @cnnc_pool_ring(i64 %.1, i64 %.2, i64 %.3) unnamed_addr #0 {
.5:
  %.37.i.i = alloca [16 x i64], align 8
  %.6.i.i = shl i64 %.2, 7
  %.8.i.i = add i64 %.1, 384
  %.9.i.i = add i64 %.8.i.i, %.6.i.i
  %.16.i = inttoptr i64 %.9.i.i to ptr
  store atomic i64 1, ptr %.16.i seq_cst, align 8, !noalias !24
  %.20.i = add i64 %.9.i.i, 8
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load atomic i64, ptr %.21.i seq_cst, align 8, !noalias !24
  %.23.i = icmp sgt i64 %.22.i, 0
  br i1 %.23.i, label %B130.i, label %cnnc_pool_ring.body.exit

B130.i:                                           ; preds = %.5
  %.27.i = add nsw i64 %.9.i.i, 40
  call void @llvm.lifetime.start.p0(ptr nonnull %.37.i.i), !noalias !24
  %.13.i.i = inttoptr i64 %.27.i to ptr
  %.14.i.i = load atomic i64, ptr %.13.i.i seq_cst, align 8, !noalias !27
  %.19.i.i = icmp eq i64 %.14.i.i, 0
  br i1 %.19.i.i, label %cnnc_place_wake.exit, label %B58.i.i

B58.i.i:                                          ; preds = %B130.i
  %.23.i.i = add i64 %.9.i.i, 48
  %.24.i.i = inttoptr i64 %.23.i.i to ptr
  %.25.i.i = load atomic i64, ptr %.24.i.i seq_cst, align 8, !noalias !27
  %.26.not.i.i = icmp eq i64 %.25.i.i, 0
  br i1 %.26.not.i.i, label %B112.i.i, label %cnnc_place_wake.exit

B112.i.i:                                         ; preds = %B58.i.i
  %.36.i.i = tail call i64 @cnnc_os_cpu() #0, !noalias !27
  %.38.i.i = ptrtoint ptr %.37.i.i to i64
  %.46.i.i = icmp slt i64 %.36.i.i, 0
  br i1 %.46.i.i, label %cnnc_place_wake.exit, label %B180.i.i

B180.i.i:                                         ; preds = %B112.i.i
  %.50.i.i = call i64 @cnnc_os_get_affinity(i64 %.14.i.i, i64 %.38.i.i) #0, !noalias !27
  %.51.i.i = icmp eq i64 %.50.i.i, 0
  br i1 %.51.i.i, label %cnnc_place_wake.exit, label %B268.if.i.i

B338.i.i:                                         ; preds = %B268.if.i.i
  %0 = lshr i64 %.36.i.i, 3
  %.205.i.i = and i64 %0, 1152921504606846968
  %.206.i.i = add i64 %.205.i.i, %.38.i.i
  %.207.i.i = inttoptr i64 %.206.i.i to ptr
  %.208.i.i = load i64, ptr %.207.i.i, align 8, !noalias !27
  %.210.i.i = and i64 %.36.i.i, 63
  %.211.i.i = shl nuw i64 1, %.210.i.i
  %.212.i.i = xor i64 %.211.i.i, -1
  %.213.i.i = and i64 %.208.i.i, %.212.i.i
  %.219.not.i.i = icmp slt i64 %.194.i.i, %.3
  %.233.not.i.i = icmp eq i64 %.213.i.i, %.208.i.i
  %or.cond.i = select i1 %.219.not.i.i, i1 true, i1 %.233.not.i.i
  br i1 %or.cond.i, label %cnnc_place_wake.exit, label %B454.i.i

B454.i.i:                                         ; preds = %B338.i.i
  store i64 %.213.i.i, ptr %.207.i.i, align 8, !noalias !27
  call void @cnnc_os_set_affinity(i64 %.14.i.i, i64 %.38.i.i) #0, !noalias !27
  %.253.i.i = add nuw nsw i64 %.36.i.i, 1
  store atomic i64 %.253.i.i, ptr %.24.i.i seq_cst, align 8, !noalias !27
  br label %cnnc_place_wake.exit

B268.if.i.i:                                      ; preds = %B180.i.i, %B268.if.i.i
  %cpus.2.0.i3.i = phi i64 [ %.194.i.i, %B268.if.i.i ], [ 0, %B180.i.i ]
  %.91.i.02.i = phi i64 [ %.162.i.i, %B268.if.i.i ], [ 0, %B180.i.i ]
  %.162.i.i = add nuw nsw i64 %.91.i.02.i, 1
  %1 = shl i64 %.91.i.02.i, 3
  %.189.i.i = add nuw i64 %1, %.38.i.i
  %.190.i.i = inttoptr i64 %.189.i.i to ptr
  %.191.i.i = load i64, ptr %.190.i.i, align 8, !noalias !27
  %.192.i.i = call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.191.i.i)
  %.194.i.i = add nuw nsw i64 %.192.i.i, %cpus.2.0.i3.i
  %exitcond.not.i = icmp eq i64 %.162.i.i, 16
  br i1 %exitcond.not.i, label %B338.i.i, label %B268.if.i.i

cnnc_place_wake.exit:                             ; preds = %B130.i, %B58.i.i, %B112.i.i, %B180.i.i, %B338.i.i, %B454.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.37.i.i), !noalias !24
  call void @cnnc_os_wake(i64 %.9.i.i) #0, !noalias !24
  br label %cnnc_pool_ring.body.exit

cnnc_pool_ring.body.exit:                         ; preds = %.5, %cnnc_place_wake.exit
  ret void
}

declare void @cnnc_os_wake(i64) local_unnamed_addr

declare i64 @cnnc_os_cpu() local_unnamed_addr

declare void @cnnc_os_set_affinity(i64, i64) local_unnamed_addr

declare void @cnnc_os_nap() local_unnamed_addr

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @cnnc_pool_try_lock(i64 %.1) unnamed_addr #0 {
.3:
  %.7.i = tail call i64 @cnnc_os_process() #0, !noalias !30
  %.13.i = add i64 %.1, 136
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load atomic i64, ptr %.14.i seq_cst, align 8, !noalias !30
  %.21.i = icmp eq i64 %.15.i, %.7.i
  br i1 %.21.i, label %B86.i, label %B178.i

B86.i:                                            ; preds = %.3
  %.29.i = add i64 %.1, 128
  %.30.i = inttoptr i64 %.29.i to ptr
  %.31.i = cmpxchg ptr %.30.i, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !30
  %.35.i = extractvalue { i64, i1 } %.31.i, 1
  %..i = zext i1 %.35.i to i64
  br label %cnnc_pool_try_lock.body.exit

B178.i:                                           ; preds = %.3
  %.50.i = sub i64 0, %.7.i
  %.52.i = icmp eq i64 %.15.i, %.50.i
  br i1 %.52.i, label %cnnc_pool_try_lock.body.exit, label %B192.i

B192.i:                                           ; preds = %B178.i
  %.61.i = cmpxchg ptr %.14.i, i64 %.15.i, i64 %.50.i seq_cst seq_cst, align 8, !noalias !30
  %.64.not.i = extractvalue { i64, i1 } %.61.i, 1
  br i1 %.64.not.i, label %B252.i, label %cnnc_pool_try_lock.body.exit

B252.i:                                           ; preds = %B192.i
  %.78.i = add i64 %.1, 128
  %.79.i = inttoptr i64 %.78.i to ptr
  store atomic i64 1, ptr %.79.i seq_cst, align 8, !noalias !30
  %.83.i = add i64 %.1, 256
  %.84.i = inttoptr i64 %.83.i to ptr
  store atomic i64 0, ptr %.84.i seq_cst, align 8, !noalias !30
  %.88.i = add i64 %.1, 264
  %.89.i = inttoptr i64 %.88.i to ptr
  store atomic i64 0, ptr %.89.i seq_cst, align 8, !noalias !30
  %.93.i = add i64 %.1, 8
  %.94.i = inttoptr i64 %.93.i to ptr
  %.95.i = load atomic i64, ptr %.94.i seq_cst, align 8, !noalias !30
  store atomic i64 1, ptr %.94.i seq_cst, align 8, !noalias !30
  %.14.i.i = tail call i64 @llvm.smin.i64(i64 %.95.i, i64 256)
  %.51.i.i = add i64 %.14.i.i, -1
  %.8.i.i2.i = add i64 %.1, 384
  %.97.i6.not.i = icmp slt i64 %.51.i.i, 1
  br i1 %.97.i6.not.i, label %cnnc_pool_spawn.exit, label %B114.if.i.lr.ph.i

B114.if.i.lr.ph.i:                                ; preds = %B252.i
  %.299.i.i = add i64 %.1, 16
  %.300.i.i = inttoptr i64 %.299.i.i to ptr
  br label %B114.if.i.i

B422.i.i:                                         ; preds = %B366.if.i.i
  %.296.i.i = add nsw i64 %.9.i.i3.i, 64
  %.301.i.i = load i64, ptr %.300.i.i, align 8, !noalias !33
  %.6.i.i.i = udiv i64 10000000, %.301.i.i
  %.8.i.i.i = add i64 %.9.i.i3.i, 72
  %.9.i.i.i = inttoptr i64 %.8.i.i.i to ptr
  store i64 %.6.i.i.i, ptr %.9.i.i.i, align 8, !noalias !36
  %.11.i.i.i = udiv i64 40000000, %.301.i.i
  %.13.i.i.i = add i64 %.9.i.i3.i, 80
  %.14.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  store i64 %.11.i.i.i, ptr %.14.i.i.i, align 8, !noalias !36
  %.19.i.i.i = inttoptr i64 %.296.i.i to ptr
  store i64 %.11.i.i.i, ptr %.19.i.i.i, align 8, !noalias !36
  %.22.i.i.i = add i64 %.9.i.i3.i, 88
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.23.i.i.i, align 8, !noalias !36
  %.305.i.i = tail call i64 @cnnc_os_thread_start(i64 ptrtoint (ptr @cnnc_pool_thread to i64), i64 %.9.i.i3.i) #0, !noalias !33
  %.310.i.i = icmp eq i64 %.305.i.i, 0
  br i1 %.310.i.i, label %cnnc_pool_spawn.exit, label %B588.i.i

B588.i.i:                                         ; preds = %B422.i.i
  %.110.i.i = add nuw i64 %.38.i.08.i, 1
  %.327.i.i = add i64 %.9.i.i3.i, 32
  %.328.i.i = inttoptr i64 %.327.i.i to ptr
  store i64 %.305.i.i, ptr %.328.i.i, align 8, !noalias !33
  store atomic i64 %.110.i.i, ptr %.94.i seq_cst, align 8, !noalias !33
  %exitcond.not = icmp eq i64 %.110.i.i, %.14.i.i
  br i1 %exitcond.not, label %cnnc_pool_spawn.exit, label %B114.if.i.i

B114.if.i.i:                                      ; preds = %B588.i.i, %B114.if.i.lr.ph.i
  %.38.i.08.i = phi i64 [ 1, %B114.if.i.lr.ph.i ], [ %.110.i.i, %B588.i.i ]
  %.6.i.i1.i = shl i64 %.38.i.08.i, 7
  %.9.i.i3.i = add i64 %.8.i.i2.i, %.6.i.i1.i
  %.147.i.i = inttoptr i64 %.9.i.i3.i to ptr
  store i64 0, ptr %.147.i.i, align 8, !noalias !33
  %.151.i.i = add i64 %.9.i.i3.i, 8
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !33
  %.157.i.i = add i64 %.9.i.i3.i, 16
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  store i64 %.1, ptr %.158.i.i, align 8, !noalias !33
  %.163.i.i = add i64 %.9.i.i3.i, 24
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  store i64 %.38.i.08.i, ptr %.164.i.i, align 8, !noalias !33
  %0 = add i64 %.9.i.i3.i, 40
  br label %B366.if.i.i

B366.if.i.i:                                      ; preds = %B366.if.i.i, %B114.if.i.i
  %.189.i.04.i = phi i64 [ 0, %B114.if.i.i ], [ %.258.i.i, %B366.if.i.i ]
  %.258.i.i = add nuw nsw i64 %.189.i.04.i, 1
  %1 = shl i64 %.189.i.04.i, 3
  %.286.i.i = add i64 %0, %1
  %.287.i.i = inttoptr i64 %.286.i.i to ptr
  store i64 0, ptr %.287.i.i, align 8, !noalias !33
  %exitcond.not.i = icmp eq i64 %.258.i.i, 2
  br i1 %exitcond.not.i, label %B422.i.i, label %B366.if.i.i

cnnc_pool_spawn.exit:                             ; preds = %B422.i.i, %B588.i.i, %B252.i
  store atomic i64 %.7.i, ptr %.14.i seq_cst, align 8, !noalias !30
  br label %cnnc_pool_try_lock.body.exit

cnnc_pool_try_lock.body.exit:                     ; preds = %B178.i, %B192.i, %B86.i, %cnnc_pool_spawn.exit
  %.4.0 = phi i64 [ %..i, %B86.i ], [ 1, %cnnc_pool_spawn.exit ], [ 0, %B192.i ], [ 0, %B178.i ]
  ret i64 %.4.0
}

declare i64 @cnnc_os_thread_start(i64, i64) local_unnamed_addr

; Function Attrs: nounwind
define i64 @cnnc_pool_create(i64 %.1) local_unnamed_addr #0 {
.3:
  %.7.i = tail call i64 @cnnc_os_allocate(i64 33152) #0, !noalias !39
  %.12.i = icmp eq i64 %.7.i, 0
  br i1 %.12.i, label %cnnc_pool_create.body.exit, label %B60.i

B60.i:                                            ; preds = %.3
  %.24.i = inttoptr i64 %.7.i to ptr
  store i64 ptrtoint (ptr @cnnc_pool_run to i64), ptr %.24.i, align 8, !noalias !39
  %.28.i = add i64 %.7.i, 8
  %.29.i = inttoptr i64 %.28.i to ptr
  store i64 1, ptr %.29.i, align 8, !noalias !39
  %.4.i.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !42
  br label %B72.if.i.i

B178.i.i:                                         ; preds = %B144.if.i.i
  %.98.i.i = add nsw i64 %.34.i.02.i, -1
  %.254.i.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !42
  %.256.i.i = sub nsw i64 %.254.i.i, %.127.i.i
  %.261.i.i = tail call i64 @llvm.smin.i64(i64 %best.2.0.i3.i, i64 %.256.i.i)
  %.89.i.i = icmp samesign ugt i64 %.34.i.02.i, 1
  br i1 %.89.i.i, label %B72.if.i.i, label %cnnc_spin_measure.exit

B72.if.i.i:                                       ; preds = %B178.i.i, %B60.i
  %best.2.0.i3.i = phi i64 [ %.4.i.i, %B60.i ], [ %.261.i.i, %B178.i.i ]
  %.34.i.02.i = phi i64 [ 3, %B60.i ], [ %.98.i.i, %B178.i.i ]
  %.127.i.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !42
  br label %B144.if.i.i

B144.if.i.i:                                      ; preds = %B144.if.i.i, %B72.if.i.i
  %.157.i.01.i = phi i64 [ 256, %B72.if.i.i ], [ %.219.i.i, %B144.if.i.i ]
  %.219.i.i = add nsw i64 %.157.i.01.i, -1
  tail call void @cnnc_cpu_pause() #0, !noalias !42
  %.210.i.i = icmp samesign ugt i64 %.157.i.01.i, 1
  br i1 %.210.i.i, label %B144.if.i.i, label %B178.i.i

cnnc_spin_measure.exit:                           ; preds = %B178.i.i
  %.270.i.i = mul nsw i64 %.261.i.i, 1000
  %.27374.i.i = lshr i64 %.270.i.i, 8
  %.275.i.i = tail call range(i64 1000, 72057594037927936) i64 @llvm.umax.i64(i64 %.27374.i.i, i64 1000)
  %.34.i = add i64 %.7.i, 16
  %.35.i = inttoptr i64 %.34.i to ptr
  store i64 %.275.i.i, ptr %.35.i, align 8, !noalias !39
  %.37.i = tail call i64 @cnnc_os_process() #0, !noalias !39
  %.40.i = add i64 %.7.i, 136
  %.41.i = inttoptr i64 %.40.i to ptr
  store i64 %.37.i, ptr %.41.i, align 8, !noalias !39
  %.8.i.i = add i64 %.7.i, 384
  %.46.i = add i64 %.7.i, 448
  %.51.i = load i64, ptr %.35.i, align 8, !noalias !39
  %.6.i.i = udiv i64 10000000, %.51.i
  %.8.i.i1 = add i64 %.7.i, 456
  %.9.i.i = inttoptr i64 %.8.i.i1 to ptr
  store i64 %.6.i.i, ptr %.9.i.i, align 8, !noalias !45
  %.11.i.i = udiv i64 40000000, %.51.i
  %.13.i.i = add i64 %.7.i, 464
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  store i64 %.11.i.i, ptr %.14.i.i, align 8, !noalias !45
  %.19.i.i = inttoptr i64 %.46.i to ptr
  store i64 %.11.i.i, ptr %.19.i.i, align 8, !noalias !45
  %.22.i.i = add i64 %.7.i, 472
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  store i64 0, ptr %.23.i.i, align 8, !noalias !45
  %.12.i.i = load i64, ptr %.29.i, align 8, !noalias !48
  %.14.i.i3 = tail call i64 @llvm.smin.i64(i64 %.1, i64 256)
  %.51.i.i = sub i64 %.14.i.i3, %.12.i.i
  %.97.i6.not.i = icmp slt i64 %.51.i.i, 1
  br i1 %.97.i6.not.i, label %cnnc_pool_create.body.exit, label %B114.if.i.i

B422.i.i:                                         ; preds = %B366.if.i.i
  %.296.i.i = add nsw i64 %.9.i.i3.i, 64
  %.301.i.i = load i64, ptr %.35.i, align 8, !noalias !48
  %.6.i.i.i = udiv i64 10000000, %.301.i.i
  %.8.i.i.i = add i64 %.9.i.i3.i, 72
  %.9.i.i.i = inttoptr i64 %.8.i.i.i to ptr
  store i64 %.6.i.i.i, ptr %.9.i.i.i, align 8, !noalias !51
  %.11.i.i.i = udiv i64 40000000, %.301.i.i
  %.13.i.i.i = add i64 %.9.i.i3.i, 80
  %.14.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  store i64 %.11.i.i.i, ptr %.14.i.i.i, align 8, !noalias !51
  %.19.i.i.i = inttoptr i64 %.296.i.i to ptr
  store i64 %.11.i.i.i, ptr %.19.i.i.i, align 8, !noalias !51
  %.22.i.i.i = add i64 %.9.i.i3.i, 88
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.23.i.i.i, align 8, !noalias !51
  %.305.i.i = tail call i64 @cnnc_os_thread_start(i64 ptrtoint (ptr @cnnc_pool_thread to i64), i64 %.9.i.i3.i) #0, !noalias !48
  %.310.i.i = icmp eq i64 %.305.i.i, 0
  br i1 %.310.i.i, label %cnnc_pool_create.body.exit, label %B588.i.i

B588.i.i:                                         ; preds = %B422.i.i
  %.110.i.i = add i64 %.38.i.08.i, 1
  %.106.i.i = add nsw i64 %.41.i.07.i, -1
  %.327.i.i = add i64 %.9.i.i3.i, 32
  %.328.i.i = inttoptr i64 %.327.i.i to ptr
  store i64 %.305.i.i, ptr %.328.i.i, align 8, !noalias !48
  store atomic i64 %.110.i.i, ptr %.29.i seq_cst, align 8, !noalias !48
  %.97.i.i = icmp sgt i64 %.41.i.07.i, 1
  br i1 %.97.i.i, label %B114.if.i.i, label %cnnc_pool_create.body.exit

B114.if.i.i:                                      ; preds = %cnnc_spin_measure.exit, %B588.i.i
  %.38.i.08.i = phi i64 [ %.110.i.i, %B588.i.i ], [ %.12.i.i, %cnnc_spin_measure.exit ]
  %.41.i.07.i = phi i64 [ %.106.i.i, %B588.i.i ], [ %.51.i.i, %cnnc_spin_measure.exit ]
  %.6.i.i1.i = shl i64 %.38.i.08.i, 7
  %.9.i.i3.i = add i64 %.8.i.i, %.6.i.i1.i
  %.147.i.i = inttoptr i64 %.9.i.i3.i to ptr
  store i64 0, ptr %.147.i.i, align 8, !noalias !48
  %.151.i.i = add i64 %.9.i.i3.i, 8
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !48
  %.157.i.i = add i64 %.9.i.i3.i, 16
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  store i64 %.7.i, ptr %.158.i.i, align 8, !noalias !48
  %.163.i.i = add i64 %.9.i.i3.i, 24
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  store i64 %.38.i.08.i, ptr %.164.i.i, align 8, !noalias !48
  %0 = add i64 %.9.i.i3.i, 40
  br label %B366.if.i.i

B366.if.i.i:                                      ; preds = %B366.if.i.i, %B114.if.i.i
  %.189.i.04.i = phi i64 [ 0, %B114.if.i.i ], [ %.258.i.i, %B366.if.i.i ]
  %.258.i.i = add nuw nsw i64 %.189.i.04.i, 1
  %1 = shl i64 %.189.i.04.i, 3
  %.286.i.i = add i64 %0, %1
  %.287.i.i = inttoptr i64 %.286.i.i to ptr
  store i64 0, ptr %.287.i.i, align 8, !noalias !48
  %exitcond.not.i = icmp eq i64 %.258.i.i, 2
  br i1 %exitcond.not.i, label %B422.i.i, label %B366.if.i.i

cnnc_pool_create.body.exit:                       ; preds = %B588.i.i, %B422.i.i, %cnnc_spin_measure.exit, %.3
  ret i64 %.7.i
}

declare i64 @cnnc_os_allocate(i64) local_unnamed_addr

declare i64 @cnnc_os_nanoseconds() local_unnamed_addr

declare void @cnnc_cpu_pause() local_unnamed_addr

; Function Attrs: nounwind
define internal fastcc range(i64 0, 6) i64 @cnnc_create_on(i64 range(i64 1, 0) %.1, i64 %.2, i64 %.3, i64 range(i64 0, 2) %.4, i64 range(i64 1, 0) %.5) unnamed_addr #0 {
.7:
  %.8.i.i = inttoptr i64 %.1 to ptr
  %.9.i.i = load i64, ptr %.8.i.i, align 8, !noalias !54
  %.11.i.i = add i64 %.9.i.i, 40
  %.12.i.i = inttoptr i64 %.11.i.i to ptr
  %.13.i.i = load i64, ptr %.12.i.i, align 8, !noalias !54
  %.7.i.i.i = add i64 %.13.i.i, 4095
  %.9.i.i.i = and i64 %.7.i.i.i, -4096
  %.16.i.i = add i64 %.9.i.i, 56
  %.17.i.i = inttoptr i64 %.16.i.i to ptr
  %.18.i.i = load i64, ptr %.17.i.i, align 8, !noalias !54
  %.7.i.i2.i = add i64 %.18.i.i, 4095
  %.9.i.i3.i = and i64 %.7.i.i2.i, -4096
  %.7.i.i4.i = add i64 %.1, 8
  %.8.i.i.i = inttoptr i64 %.7.i.i4.i to ptr
  %.9.i.i5.i = load i64, ptr %.8.i.i.i, align 8, !noalias !59
  %.11.i.i.i = add i64 %.9.i.i5.i, 32
  %.12.i.i.i = inttoptr i64 %.11.i.i.i to ptr
  %.13.i.i.i = load i64, ptr %.12.i.i.i, align 8, !noalias !59
  %.22.i.i = add i64 %.9.i.i, 32
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !54
  %.7.i.i6.i = shl i64 %.3, 6
  %.8.i.i7.i = add i64 %.7.i.i6.i, 64
  %.9.i.i8.i = mul i64 %.13.i.i.i, %.8.i.i7.i
  %.12.i.i9.i = shl i64 %.24.i.i, 3
  %.7.i.i.i.i = add i64 %.12.i.i9.i, 271
  %.9.i.i.i.i = and i64 %.7.i.i.i.i, -64
  %.26.i.i = mul nsw i64 %.9.i.i3.i, %.3
  %.15.i.i.i = add i64 %.26.i.i, %.9.i.i.i
  %.27.i.i = add i64 %.15.i.i.i, %.9.i.i8.i
  %.28.i.i = add i64 %.27.i.i, %.9.i.i.i.i
  %.8.i.inv.i.i = icmp slt i64 %.28.i.i, 2097152
  %..i.neg.i.i = select i1 %.8.i.inv.i.i, i64 -4096, i64 -2097152
  %..i.i.i = select i1 %.8.i.inv.i.i, i64 4096, i64 2097152
  %.22.i.i.i = tail call i64 @llvm.smax.i64(i64 %.28.i.i, i64 1)
  %.6.i.i.i.i = add nsw i64 %.22.i.i.i, -1
  %.7.i.i.i.i1 = add nuw i64 %.6.i.i.i.i, %..i.i.i
  %.9.i.i.i.i2 = and i64 %.7.i.i.i.i1, %..i.neg.i.i
  %.6.i.i = tail call i64 @cnnc_os_map(i64 %.9.i.i.i.i2) #0, !noalias !62
  %.31.i = icmp eq i64 %.6.i.i, 0
  br i1 %.31.i, label %cnnc_create_on.body.exit, label %B92.i

B92.i:                                            ; preds = %.7
  %.24.i.i3 = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !65
  %.26.not.i.i = extractvalue { i64, i1 } %.24.i.i3, 1
  br i1 %.26.not.i.i, label %B182.i.i, label %B100.i.i

B100.i.i:                                         ; preds = %B92.i, %B100.i.i
  tail call void @cnnc_os_nap() #0, !noalias !65
  %.33.i.i = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !65
  %.35.not.i.i = extractvalue { i64, i1 } %.33.i.i, 1
  br i1 %.35.not.i.i, label %B182.i.i, label %B100.i.i

B182.i.i:                                         ; preds = %B100.i.i, %B92.i
  %.47.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !65
  %.48.i.i = icmp eq i64 %.47.i.i, 0
  br i1 %.48.i.i, label %B232.i.i, label %B182.i.i.B184.i_crit_edge

B182.i.i.B184.i_crit_edge:                        ; preds = %B182.i.i
  %.pre = add i64 %.1, 16
  %.pre46 = inttoptr i64 %.pre to ptr
  %.pre47 = add i64 %.1, 24
  %.pre48 = inttoptr i64 %.pre47 to ptr
  br label %B184.i

B232.i.i:                                         ; preds = %B182.i.i
  %.21.i.i.i = tail call fastcc i64 @cnnc_weights_hold(i64 range(i64 1, 0) %.1, i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24)), !noalias !68
  %.26.not.i.i.i = icmp eq i64 %.21.i.i.i, 0
  br i1 %.26.not.i.i.i, label %B112.i.i.i, label %B148.i

B112.i.i.i:                                       ; preds = %B232.i.i
  %.47.i.i.i = load i64, ptr %.8.i.i, align 8, !noalias !68
  %.49.i.i.i = add i64 %.47.i.i.i, 64
  %.50.i.i.i = inttoptr i64 %.49.i.i.i to ptr
  %.51.i.i.i = load i64, ptr %.50.i.i.i, align 8, !noalias !68
  %.8.i.inv.i.i.i.i = icmp slt i64 %.51.i.i.i, 2097152
  %..i.neg.i.i.i.i = select i1 %.8.i.inv.i.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i.i = tail call i64 @llvm.smax.i64(i64 %.51.i.i.i, i64 1)
  %.6.i.i.i.i.i.i = add nsw i64 %.22.i.i.i.i.i, -1
  %.7.i.i.i.i.i.i = add nuw i64 %.6.i.i.i.i.i.i, %..i.i.i.i.i
  %.9.i.i.i.i.i.i = and i64 %.7.i.i.i.i.i.i, %..i.neg.i.i.i.i
  %.6.i.i.i.i4 = tail call i64 @cnnc_os_map(i64 %.9.i.i.i.i.i.i) #0, !noalias !71
  %.64.not.i.i.i = icmp eq i64 %.6.i.i.i.i4, 0
  br i1 %.64.not.i.i.i, label %B360.i.i.i, label %B248.i.i.i

B248.i.i.i:                                       ; preds = %B112.i.i.i
  %.20.i.i.i.i = load i64, ptr %.8.i.i, align 8, !noalias !74
  %.26.i.i.i.i = add i64 %.20.i.i.i.i, 48
  %.27.i.i.i.i = inttoptr i64 %.26.i.i.i.i to ptr
  %.28.i.i.i.i = load i64, ptr %.27.i.i.i.i, align 8, !noalias !74
  %.34.i.i.i.i = add i64 %.20.i.i.i.i, 56
  %.35.i.i.i.i = inttoptr i64 %.34.i.i.i.i to ptr
  %.36.i.i.i.i = load i64, ptr %.35.i.i.i.i, align 8, !noalias !74
  %.7.i.i.i.i.i = add i64 %.36.i.i.i.i, 4095
  %.9.i.i.i.i.i = and i64 %.7.i.i.i.i.i, -4096
  %.9.i.i2.i.i.i = load i64, ptr %.8.i.i.i, align 8, !noalias !77
  %.11.i.i.i.i.i = add i64 %.9.i.i2.i.i.i, 24
  %.12.i.i.i.i.i = inttoptr i64 %.11.i.i.i.i.i to ptr
  %.13.i.i.i.i.i = load i64, ptr %.12.i.i.i.i.i, align 8, !noalias !77
  %.7.i.i4.i.i.i = add i64 %.28.i.i.i.i, 4095
  %.9.i.i5.i.i.i = and i64 %.7.i.i4.i.i.i, -4096
  %.46.i.i.i.i = mul nsw i64 %.9.i.i.i.i.i, %.3
  %.50.i.i.i.i = add i64 %.20.i.i.i.i, 32
  %.51.i.i.i.i = inttoptr i64 %.50.i.i.i.i to ptr
  %.52.i.i.i.i = load i64, ptr %.51.i.i.i.i, align 8, !noalias !74
  %.7.i.i6.i.i.i = add nsw i64 %.3, 1
  %.8.i.i7.i.i.i = shl i64 %.13.i.i.i.i.i, 6
  %.9.i.i8.i.i.i = mul i64 %.8.i.i7.i.i.i, %.7.i.i6.i.i.i
  %.12.i.i9.i.i.i = shl i64 %.52.i.i.i.i, 3
  %.7.i.i.i.i1.i.i = add i64 %.12.i.i9.i.i.i, 271
  %.9.i.i.i.i2.i.i = and i64 %.7.i.i.i.i1.i.i, -64
  %.15.i.i.i.i.i = add i64 %.46.i.i.i.i, %.9.i.i5.i.i.i
  %.47.i.i.i.i = add i64 %.15.i.i.i.i.i, %.9.i.i8.i.i.i
  %.56.i.i.i.i = add i64 %.47.i.i.i.i, %.9.i.i.i.i2.i.i
  %.8.i.inv.i.i.i.i.i = icmp slt i64 %.56.i.i.i.i, 2097152
  %..i.neg.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i.i.i = tail call i64 @llvm.smax.i64(i64 %.56.i.i.i.i, i64 1)
  %.6.i.i.i.i.i.i.i = add nsw i64 %.22.i.i.i.i.i.i, -1
  %.7.i.i.i.i.i.i.i = add nuw i64 %.6.i.i.i.i.i.i.i, %..i.i.i.i.i.i
  %.9.i.i.i.i.i.i.i = and i64 %.7.i.i.i.i.i.i.i, %..i.neg.i.i.i.i.i
  %.6.i.i10.i.i.i = tail call i64 @cnnc_os_map(i64 %.9.i.i.i.i.i.i.i) #0, !noalias !80
  %.66.i.i.i.i = icmp eq i64 %.6.i.i10.i.i.i, 0
  br i1 %.66.i.i.i.i, label %B306.i.i.i, label %B408.i.i.i.i

B408.i.i.i.i:                                     ; preds = %B248.i.i.i
  %.12.i.i12.i.i.i = load i64, ptr %.8.i.i, align 8, !noalias !83
  %.14.i.i.i.i.i = add i64 %.12.i.i12.i.i.i, 56
  %.15.i.i13.i.i.i = inttoptr i64 %.14.i.i.i.i.i to ptr
  %.16.i.i.i.i.i = load i64, ptr %.15.i.i13.i.i.i, align 8, !noalias !83
  %.7.i.i.i14.i.i.i = add i64 %.16.i.i.i.i.i, 4095
  %.9.i.i.i15.i.i.i = and i64 %.7.i.i.i14.i.i.i, -4096
  %.19.i.i.i.i.i = add nsw i64 %.6.i.i10.i.i.i, %.9.i.i5.i.i.i
  %.20.i.i.i.i.i = mul nsw i64 %.9.i.i.i15.i.i.i, %.3
  %.21.i.i.i.i.i = add nsw i64 %.20.i.i.i.i.i, %.19.i.i.i.i.i
  %.25.i.i.i.i.i = add nsw i64 %.21.i.i.i.i.i, %.9.i.i8.i.i.i
  %.29.i.i.i.i.i = load i64, ptr %.8.i.i.i, align 8, !noalias !83
  %.32.i.i.i.i.i = inttoptr i64 %.25.i.i.i.i.i to ptr
  store i64 %.29.i.i.i.i.i, ptr %.32.i.i.i.i.i, align 8, !noalias !83
  %.35.i.i.i.i.i = add i64 %.1, 16
  %.36.i.i.i.i.i = inttoptr i64 %.35.i.i.i.i.i to ptr
  %.37.i.i.i.i.i = load i64, ptr %.36.i.i.i.i.i, align 8, !noalias !83
  %.39.i.i.i.i.i = add i64 %.25.i.i.i.i.i, 8
  %.40.i.i.i.i.i = inttoptr i64 %.39.i.i.i.i.i to ptr
  store i64 %.37.i.i.i.i.i, ptr %.40.i.i.i.i.i, align 8, !noalias !83
  %.44.i.i.i.i.i = add nsw i64 %.25.i.i.i.i.i, 192
  %.46.i.i.i.i.i = add i64 %.25.i.i.i.i.i, 16
  %.47.i.i.i.i.i = inttoptr i64 %.46.i.i.i.i.i to ptr
  store i64 %.44.i.i.i.i.i, ptr %.47.i.i.i.i.i, align 8, !noalias !83
  %.50.i.i.i.i.i = add i64 %.25.i.i.i.i.i, 24
  %.51.i.i.i.i.i = inttoptr i64 %.50.i.i.i.i.i to ptr
  store i64 %.21.i.i.i.i.i, ptr %.51.i.i.i.i.i, align 8, !noalias !83
  %.54.i.i.i.i.i = add i64 %.25.i.i.i.i.i, 32
  %.55.i.i.i.i.i = inttoptr i64 %.54.i.i.i.i.i to ptr
  store i64 %.19.i.i.i.i.i, ptr %.55.i.i.i.i.i, align 8, !noalias !83
  %.58.i.i.i.i.i = add i64 %.25.i.i.i.i.i, 40
  %.59.i.i.i.i.i = inttoptr i64 %.58.i.i.i.i.i to ptr
  store i64 %.9.i.i.i15.i.i.i, ptr %.59.i.i.i.i.i, align 8, !noalias !83
  %.62.i.i.i.i.i = add i64 %.25.i.i.i.i.i, 64
  %.63.i.i.i.i.i = inttoptr i64 %.62.i.i.i.i.i to ptr
  store i64 %.3, ptr %.63.i.i.i.i.i, align 8, !noalias !83
  %.105.i.i.i.i = load i64, ptr %.47.i.i.i.i.i, align 8, !noalias !74
  %.18.i.i.i.i.i = load i64, ptr %.8.i.i, align 8, !noalias !86
  %.25.i.i16.i.i.i = inttoptr i64 %.105.i.i.i.i to ptr
  store i64 %.6.i.i10.i.i.i, ptr %.25.i.i16.i.i.i, align 8, !noalias !86
  %.29.i.i17.i.i.i = add i64 %.1, 24
  %.30.i.i.i.i.i = inttoptr i64 %.29.i.i17.i.i.i to ptr
  %.31.i.i.i.i.i = load i64, ptr %.30.i.i.i.i.i, align 8, !noalias !86
  %.34.i.i.i.i.i = add i64 %.105.i.i.i.i, 8
  %.35.i.i18.i.i.i = inttoptr i64 %.34.i.i.i.i.i to ptr
  store i64 %.31.i.i.i.i.i, ptr %.35.i.i18.i.i.i, align 8, !noalias !86
  %.39.i.i19.i.i.i = add i64 %.18.i.i.i.i.i, 32
  %.40.i.i20.i.i.i = inttoptr i64 %.39.i.i19.i.i.i to ptr
  %.41.i.i.i.i.i = load i64, ptr %.40.i.i20.i.i.i, align 8, !noalias !86
  %.123.i1.not.i.i.i.i = icmp slt i64 %.41.i.i.i.i.i, 1
  br i1 %.123.i1.not.i.i.i.i, label %cnnc_fill_bases.exit.i.i.i, label %B260.if.i.lr.ph.i.i.i.i

B260.if.i.lr.ph.i.i.i.i:                          ; preds = %B408.i.i.i.i
  %.166.i.i.i.i.i = add i64 %.18.i.i.i.i.i, 96
  %.167.i.i.i.i.i = inttoptr i64 %.166.i.i.i.i.i to ptr
  %.257.i.i.i.i.i = add i64 %.105.i.i.i.i, 16
  br label %B260.if.i.i.i.i.i

B450.i.i.i.i.i:                                   ; preds = %B260.if.i.i.i.i.i
  %.203.i.i.i.i.i = load i64, ptr %.30.i.i.i.i.i, align 8, !noalias !86
  %.205.i.i.i.i.i = add nsw i64 %.203.i.i.i.i.i, %.182.i.i.i.i.i
  br label %B628.i.i.i.i.i

B522.i.i.i.i.i:                                   ; preds = %B260.if.i.i.i.i.i
  %.223.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !86
  %.225.i.i.i.i.i = add nsw i64 %.223.i.i.i.i.i, %.182.i.i.i.i.i
  br label %B628.i.i.i.i.i

B618.i.i.i.i.i:                                   ; preds = %B260.if.i.i.i.i.i
  %.243.i.i.i.i.i = add nsw i64 %.182.i.i.i.i.i, %.6.i.i.i.i4
  br label %B628.i.i.i.i.i

B628.i.i.i.i.i:                                   ; preds = %B260.if.i.i.i.i.i, %B618.i.i.i.i.i, %B522.i.i.i.i.i, %B450.i.i.i.i.i
  %address.4.1.i.i.i.i.i = phi i64 [ %.205.i.i.i.i.i, %B450.i.i.i.i.i ], [ %.225.i.i.i.i.i, %B522.i.i.i.i.i ], [ %.243.i.i.i.i.i, %B618.i.i.i.i.i ], [ 0, %B260.if.i.i.i.i.i ]
  %.252.i.i.i.i.i = shl i64 %.65.i.03.i.i.i.i, 3
  %.258.i.i.i.i.i = add i64 %.257.i.i.i.i.i, %.252.i.i.i.i.i
  %.259.i.i.i.i.i = inttoptr i64 %.258.i.i.i.i.i to ptr
  store i64 %address.4.1.i.i.i.i.i, ptr %.259.i.i.i.i.i, align 8, !noalias !86
  %exitcond.not.i.i.i.i = icmp eq i64 %.136.i.i.i.i.i, %.41.i.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %cnnc_fill_bases.exit.i.i.i, label %B260.if.i.i.i.i.i

B260.if.i.i.i.i.i:                                ; preds = %B628.i.i.i.i.i, %B260.if.i.lr.ph.i.i.i.i
  %.65.i.03.i.i.i.i = phi i64 [ 0, %B260.if.i.lr.ph.i.i.i.i ], [ %.136.i.i.i.i.i, %B628.i.i.i.i.i ]
  %.136.i.i.i.i.i = add nuw nsw i64 %.65.i.03.i.i.i.i, 1
  %.168.i.i.i.i.i = load i64, ptr %.167.i.i.i.i.i, align 8, !noalias !86
  %.173.i.i.i.i.i = shl nsw i64 %.65.i.03.i.i.i.i, 4
  %.170.i.i.i.i.i = add i64 %.173.i.i.i.i.i, %.18.i.i.i.i.i
  %.174.i.i.i.i.i = add i64 %.170.i.i.i.i.i, %.168.i.i.i.i.i
  %.177.i.i.i.i.i = inttoptr i64 %.174.i.i.i.i.i to ptr
  %.178.i.i.i.i.i = load i64, ptr %.177.i.i.i.i.i, align 8, !noalias !86
  %.180.i.i.i.i.i = add i64 %.174.i.i.i.i.i, 8
  %.181.i.i.i.i.i = inttoptr i64 %.180.i.i.i.i.i to ptr
  %.182.i.i.i.i.i = load i64, ptr %.181.i.i.i.i.i, align 8, !noalias !86
  switch i64 %.178.i.i.i.i.i, label %B628.i.i.i.i.i [
    i64 2, label %B450.i.i.i.i.i
    i64 3, label %B522.i.i.i.i.i
    i64 4, label %B618.i.i.i.i.i
  ]

cnnc_fill_bases.exit.i.i.i:                       ; preds = %B628.i.i.i.i.i, %B408.i.i.i.i
  %.198.i28.not.i.i.i = icmp slt i64 %.13.i.i.i.i.i, 1
  br i1 %.198.i28.not.i.i.i, label %B266.i.i, label %B560.if.i.lr.ph.i.i.i

B560.if.i.lr.ph.i.i.i:                            ; preds = %cnnc_fill_bases.exit.i.i.i
  %.238.i.i.i.i = add i64 %.25.i.i.i.i.i, 48
  %.239.i.i.i.i = inttoptr i64 %.238.i.i.i.i to ptr
  %.244.i.i.i.i = add i64 %.25.i.i.i.i.i, 56
  %.245.i.i.i.i = inttoptr i64 %.244.i.i.i.i to ptr
  %.257.i.i.i.i = add i64 %.20.i.i.i.i, 72
  %.258.i.i.i.i = inttoptr i64 %.257.i.i.i.i to ptr
  br label %B560.if.i.i.i.i

B560.if.i.i.i.i:                                  ; preds = %B560.if.i.i.i.i, %B560.if.i.lr.ph.i.i.i
  %.140.i.030.i.i.i = phi i64 [ 0, %B560.if.i.lr.ph.i.i.i ], [ %.211.i.i.i.i, %B560.if.i.i.i.i ]
  %.211.i.i.i.i = add nuw nsw i64 %.140.i.030.i.i.i, 1
  store i64 %.140.i.030.i.i.i, ptr %.239.i.i.i.i, align 8, !noalias !74
  store i64 %.211.i.i.i.i, ptr %.245.i.i.i.i, align 8, !noalias !74
  %.249.i.i.i.i = tail call i64 @cnnc_execute(i64 %.2, i64 %.25.i.i.i.i.i), !noalias !74
  %.254.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !74
  %.259.i.i.i.i = load i64, ptr %.258.i.i.i.i, align 8, !noalias !74
  tail call void @cnnc_os_forget(i64 %.254.i.i.i.i, i64 %.259.i.i.i.i) #0, !noalias !74
  %exitcond.not.i.i.i = icmp eq i64 %.211.i.i.i.i, %.13.i.i.i.i.i
  br i1 %exitcond.not.i.i.i, label %B266.i.i, label %B560.if.i.i.i.i

B306.i.i.i:                                       ; preds = %B248.i.i.i
  tail call void @cnnc_os_unmap(i64 %.6.i.i.i.i4, i64 %.9.i.i.i.i.i.i) #0, !noalias !89
  br label %B360.i.i.i

B360.i.i.i:                                       ; preds = %B306.i.i.i, %B112.i.i.i
  %.8.i.i.i.i = load i64, ptr %.8.i.i, align 8, !noalias !92
  %.18.i.i.i.i = add i64 %.8.i.i.i.i, 112
  %.19.i.i10.i.i = inttoptr i64 %.18.i.i.i.i to ptr
  %.20.i.i11.i.i = load i64, ptr %.19.i.i10.i.i, align 8, !noalias !92
  %.21.i.i.i.i = icmp eq i64 %.20.i.i11.i.i, 0
  br i1 %.21.i.i.i.i, label %B266.i.thread8.i, label %B128.i.i.i.i

B128.i.i.i.i:                                     ; preds = %B360.i.i.i
  %.33.i.i.i.i = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !92
  %.35.not.i.i.i.i = extractvalue { i64, i1 } %.33.i.i.i.i, 1
  br i1 %.35.not.i.i.i.i, label %B264.i.i.i.i, label %B182.i.i.i.i

B182.i.i.i.i:                                     ; preds = %B128.i.i.i.i, %B182.i.i.i.i
  tail call void @cnnc_os_nap() #0, !noalias !92
  %.42.i.i.i.i = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !92
  %.44.not.i.i.i.i = extractvalue { i64, i1 } %.42.i.i.i.i, 1
  br i1 %.44.not.i.i.i.i, label %B264.i.i.i.i, label %B182.i.i.i.i

B264.i.i.i.i:                                     ; preds = %B182.i.i.i.i, %B128.i.i.i.i
  %.50.i.i12.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !92
  %.51.i.i13.i.i = add nsw i64 %.50.i.i12.i.i, -1
  store i64 %.51.i.i13.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !92
  %.57.i.i.i.i = icmp eq i64 %.51.i.i13.i.i, 0
  br i1 %.57.i.i.i.i, label %B368.i.i.i.i, label %B476.i.i.i.i

B368.i.i.i.i:                                     ; preds = %B264.i.i.i.i
  %.63.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !92
  %.66.i.i14.i.i = add i64 %.8.i.i.i.i, 72
  %.67.i.i.i.i = inttoptr i64 %.66.i.i14.i.i to ptr
  %.68.i.i.i.i = load i64, ptr %.67.i.i.i.i, align 8, !noalias !92
  tail call void @cnnc_os_unmap_file(i64 %.63.i.i.i.i, i64 %.68.i.i.i.i) #0, !noalias !92
  br label %B476.i.i.i.i

B476.i.i.i.i:                                     ; preds = %B368.i.i.i.i, %B264.i.i.i.i
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !92
  br label %B266.i.thread8.i

B266.i.thread8.i:                                 ; preds = %B476.i.i.i.i, %B360.i.i.i
  store i64 %.6.i.i.i.i4, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !68
  br label %B148.i

B266.i.i:                                         ; preds = %B560.if.i.i.i.i, %cnnc_fill_bases.exit.i.i.i
  tail call void @cnnc_os_unmap(i64 %.6.i.i10.i.i.i, i64 %.9.i.i.i.i.i.i.i) #0, !noalias !95
  store i64 %.6.i.i.i.i4, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !68
  %.76.i.pre.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !65
  br label %B184.i

B148.i:                                           ; preds = %B266.i.thread8.i, %B232.i.i
  %status.2.0.i3.i.ph = phi i64 [ %.21.i.i.i, %B232.i.i ], [ 1, %B266.i.thread8.i ]
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !65
  tail call void @cnnc_os_unmap(i64 %.6.i.i, i64 %.9.i.i.i.i2) #0, !noalias !98
  br label %cnnc_create_on.body.exit

B184.i:                                           ; preds = %B182.i.i.B184.i_crit_edge, %B266.i.i
  %.30.i.i.pre-phi = phi ptr [ %.pre48, %B182.i.i.B184.i_crit_edge ], [ %.30.i.i.i.i.i, %B266.i.i ]
  %.36.i.i.pre-phi = phi ptr [ %.pre46, %B182.i.i.B184.i_crit_edge ], [ %.36.i.i.i.i.i, %B266.i.i ]
  %.76.i.i = phi i64 [ %.47.i.i, %B182.i.i.B184.i_crit_edge ], [ %.76.i.pre.i, %B266.i.i ]
  %.77.i.i = add nsw i64 %.76.i.i, 1
  store i64 %.77.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !65
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !65
  %.9.i.i13 = load i64, ptr %.8.i.i.i, align 8, !noalias !101
  %.11.i.i14 = add i64 %.9.i.i13, 24
  %.12.i.i15 = inttoptr i64 %.11.i.i14 to ptr
  %.13.i.i16 = load i64, ptr %.12.i.i15, align 8, !noalias !101
  %.11.i.i20 = add i64 %.9.i.i13, 32
  %.12.i.i21 = inttoptr i64 %.11.i.i20 to ptr
  %.13.i.i22 = load i64, ptr %.12.i.i21, align 8, !noalias !104
  %.91.i = load i64, ptr %.8.i.i, align 8, !noalias !107
  %.93.i = add i64 %.91.i, 40
  %.94.i = inttoptr i64 %.93.i to ptr
  %.95.i = load i64, ptr %.94.i, align 8, !noalias !107
  %.14.i.i = add i64 %.91.i, 56
  %.15.i.i = inttoptr i64 %.14.i.i to ptr
  %.16.i.i25 = load i64, ptr %.15.i.i, align 8, !noalias !108
  %.7.i.i.i26 = add i64 %.16.i.i25, 4095
  %.9.i.i.i27 = and i64 %.7.i.i.i26, -4096
  %.7.i.i2.i28 = add i64 %.95.i, 4095
  %.9.i.i3.i29 = and i64 %.7.i.i2.i28, -4096
  %.19.i.i = add nsw i64 %.9.i.i3.i29, %.6.i.i
  %.20.i.i = mul nsw i64 %.9.i.i.i27, %.3
  %.21.i.i = add nsw i64 %.20.i.i, %.19.i.i
  %.24.i.i32 = mul i64 %.8.i.i7.i, %.13.i.i22
  %.25.i.i = add nsw i64 %.21.i.i, %.24.i.i32
  %.32.i.i = inttoptr i64 %.25.i.i to ptr
  store i64 %.9.i.i13, ptr %.32.i.i, align 8, !noalias !108
  %.37.i.i = load i64, ptr %.36.i.i.pre-phi, align 8, !noalias !108
  %.39.i.i = add i64 %.25.i.i, 8
  %.40.i.i = inttoptr i64 %.39.i.i to ptr
  store i64 %.37.i.i, ptr %.40.i.i, align 8, !noalias !108
  %.44.i.i = add nsw i64 %.25.i.i, 192
  %.46.i.i = add i64 %.25.i.i, 16
  %.47.i.i35 = inttoptr i64 %.46.i.i to ptr
  store i64 %.44.i.i, ptr %.47.i.i35, align 8, !noalias !108
  %.50.i.i = add i64 %.25.i.i, 24
  %.51.i.i = inttoptr i64 %.50.i.i to ptr
  store i64 %.21.i.i, ptr %.51.i.i, align 8, !noalias !108
  %.54.i.i = add i64 %.25.i.i, 32
  %.55.i.i = inttoptr i64 %.54.i.i to ptr
  store i64 %.19.i.i, ptr %.55.i.i, align 8, !noalias !108
  %.58.i.i = add i64 %.25.i.i, 40
  %.59.i.i = inttoptr i64 %.58.i.i to ptr
  store i64 %.9.i.i.i27, ptr %.59.i.i, align 8, !noalias !108
  %.62.i.i = add i64 %.25.i.i, 64
  %.63.i.i = inttoptr i64 %.62.i.i to ptr
  store i64 %.3, ptr %.63.i.i, align 8, !noalias !108
  %.105.i = load i64, ptr %.47.i.i35, align 8, !noalias !107
  %.110.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !107
  %.18.i.i37 = load i64, ptr %.8.i.i, align 8, !noalias !111
  %.25.i.i38 = inttoptr i64 %.105.i to ptr
  store i64 %.6.i.i, ptr %.25.i.i38, align 8, !noalias !111
  %.31.i.i = load i64, ptr %.30.i.i.pre-phi, align 8, !noalias !111
  %.34.i.i = add i64 %.105.i, 8
  %.35.i.i40 = inttoptr i64 %.34.i.i to ptr
  store i64 %.31.i.i, ptr %.35.i.i40, align 8, !noalias !111
  %.39.i.i41 = add i64 %.18.i.i37, 32
  %.40.i.i42 = inttoptr i64 %.39.i.i41 to ptr
  %.41.i.i = load i64, ptr %.40.i.i42, align 8, !noalias !111
  %.123.i1.not.i = icmp slt i64 %.41.i.i, 1
  br i1 %.123.i1.not.i, label %cnnc_fill_bases.exit, label %B260.if.i.lr.ph.i

B260.if.i.lr.ph.i:                                ; preds = %B184.i
  %.166.i.i = add i64 %.18.i.i37, 96
  %.167.i.i = inttoptr i64 %.166.i.i to ptr
  %.257.i.i = add i64 %.105.i, 16
  br label %B260.if.i.i

B450.i.i:                                         ; preds = %B260.if.i.i
  %.203.i.i = load i64, ptr %.30.i.i.pre-phi, align 8, !noalias !111
  %.205.i.i = add nsw i64 %.203.i.i, %.182.i.i
  br label %B628.i.i

B522.i.i:                                         ; preds = %B260.if.i.i
  %.223.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !111
  %.225.i.i = add nsw i64 %.223.i.i, %.182.i.i
  br label %B628.i.i

B618.i.i:                                         ; preds = %B260.if.i.i
  %.243.i.i = add nsw i64 %.182.i.i, %.110.i
  br label %B628.i.i

B628.i.i:                                         ; preds = %B260.if.i.i, %B618.i.i, %B522.i.i, %B450.i.i
  %address.4.1.i.i = phi i64 [ %.205.i.i, %B450.i.i ], [ %.225.i.i, %B522.i.i ], [ %.243.i.i, %B618.i.i ], [ 0, %B260.if.i.i ]
  %.252.i.i = shl i64 %.65.i.03.i, 3
  %.258.i.i = add i64 %.257.i.i, %.252.i.i
  %.259.i.i = inttoptr i64 %.258.i.i to ptr
  store i64 %address.4.1.i.i, ptr %.259.i.i, align 8, !noalias !111
  %exitcond.not.i = icmp eq i64 %.136.i.i, %.41.i.i
  br i1 %exitcond.not.i, label %cnnc_fill_bases.exit, label %B260.if.i.i

B260.if.i.i:                                      ; preds = %B628.i.i, %B260.if.i.lr.ph.i
  %.65.i.03.i = phi i64 [ 0, %B260.if.i.lr.ph.i ], [ %.136.i.i, %B628.i.i ]
  %.136.i.i = add nuw nsw i64 %.65.i.03.i, 1
  %.168.i.i = load i64, ptr %.167.i.i, align 8, !noalias !111
  %.173.i.i = shl nsw i64 %.65.i.03.i, 4
  %.170.i.i = add i64 %.173.i.i, %.18.i.i37
  %.174.i.i = add i64 %.170.i.i, %.168.i.i
  %.177.i.i = inttoptr i64 %.174.i.i to ptr
  %.178.i.i = load i64, ptr %.177.i.i, align 8, !noalias !111
  %.180.i.i = add i64 %.174.i.i, 8
  %.181.i.i = inttoptr i64 %.180.i.i to ptr
  %.182.i.i = load i64, ptr %.181.i.i, align 8, !noalias !111
  switch i64 %.178.i.i, label %B628.i.i [
    i64 2, label %B450.i.i
    i64 3, label %B522.i.i
    i64 4, label %B618.i.i
  ]

cnnc_fill_bases.exit:                             ; preds = %B628.i.i, %B184.i
  %.115.i = add i64 %.25.i.i, 48
  %.116.i = inttoptr i64 %.115.i to ptr
  store i64 %.13.i.i16, ptr %.116.i, align 8, !noalias !107
  %.118.i = add nsw i64 %.13.i.i22, %.13.i.i16
  %.120.i = add i64 %.25.i.i, 56
  %.121.i = inttoptr i64 %.120.i to ptr
  store i64 %.118.i, ptr %.121.i, align 8, !noalias !107
  %.124.i = add nsw i64 %.25.i.i, 128
  %.128.i = inttoptr i64 %.124.i to ptr
  store i64 %.1, ptr %.128.i, align 8, !noalias !107
  %.134.i = add i64 %.25.i.i, 136
  %.135.i = inttoptr i64 %.134.i to ptr
  store i64 %.2, ptr %.135.i, align 8, !noalias !107
  %.141.i = add i64 %.25.i.i, 144
  %.142.i = inttoptr i64 %.141.i to ptr
  store i64 %.4, ptr %.142.i, align 8, !noalias !107
  %.147.i = add i64 %.25.i.i, 152
  %.148.i = inttoptr i64 %.147.i to ptr
  store i64 %.25.i.i, ptr %.148.i, align 8, !noalias !107
  %.152.i = add i64 %.25.i.i, 160
  %.153.i = inttoptr i64 %.152.i to ptr
  store i64 %.6.i.i, ptr %.153.i, align 8, !noalias !107
  %.159.i = add i64 %.25.i.i, 168
  %.160.i = inttoptr i64 %.159.i to ptr
  store i64 %.28.i.i, ptr %.160.i, align 8, !noalias !107
  %.167.i = inttoptr i64 %.5 to ptr
  store i64 %.124.i, ptr %.167.i, align 8, !noalias !107
  br label %cnnc_create_on.body.exit

cnnc_create_on.body.exit:                         ; preds = %.7, %B148.i, %cnnc_fill_bases.exit
  %.8.0 = phi i64 [ %status.2.0.i3.i.ph, %B148.i ], [ 0, %cnnc_fill_bases.exit ], [ 1, %.7 ]
  ret i64 %.8.0
}

declare void @cnnc_os_unmap(i64, i64) local_unnamed_addr

declare i64 @cnnc_os_map(i64) local_unnamed_addr

declare void @cnnc_os_unmap_file(i64, i64) local_unnamed_addr

; Function Attrs: nounwind
define internal fastcc range(i64 0, 6) i64 @cnnc_weights_hold(i64 range(i64 1, 0) %.1, i64 %.2) unnamed_addr #0 {
.4:
  %.10.i.i.i = alloca [4 x i64], align 8
  %.13.i = inttoptr i64 %.1 to ptr
  %.14.i = load i64, ptr %.13.i, align 8, !noalias !114
  %.16.i = add i64 %.14.i, 112
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !114
  %.19.i = icmp eq i64 %.18.i, 0
  br i1 %.19.i, label %B92.i, label %B178.i

B92.i:                                            ; preds = %.4
  %.23.i = add i64 %.1, 32
  %.24.i = inttoptr i64 %.23.i to ptr
  %.25.i = load i64, ptr %.24.i, align 8, !noalias !114
  %.31.i = inttoptr i64 %.2 to ptr
  store i64 %.25.i, ptr %.31.i, align 8, !noalias !114
  br label %cnnc_weights_hold.body.exit

B178.i:                                           ; preds = %.4
  %.48.i = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !114
  %.50.not.i = extractvalue { i64, i1 } %.48.i, 1
  br i1 %.50.not.i, label %B356.i, label %B274.i

B274.i:                                           ; preds = %B178.i, %B274.i
  tail call void @cnnc_os_nap() #0, !noalias !114
  %.57.i = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !114
  %.59.not.i = extractvalue { i64, i1 } %.57.i, 1
  br i1 %.59.not.i, label %B356.i, label %B274.i

B356.i:                                           ; preds = %B274.i, %B178.i
  %.71.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !114
  %.72.i = icmp eq i64 %.71.i, 0
  br i1 %.72.i, label %B406.i, label %B458.i

B406.i:                                           ; preds = %B356.i
  %.8.i.i = load i64, ptr %.13.i, align 8, !noalias !117
  %.14.i.i = add i64 %.8.i.i, 72
  %.15.i.i = inttoptr i64 %.14.i.i to ptr
  %.16.i.i = load i64, ptr %.15.i.i, align 8, !noalias !117
  %.18.i.i.i = tail call i64 @cnnc_os_code_path(i64 ptrtoint (ptr @cnnc_variants to i64), i64 ptrtoint (ptr @cnnc_path_of_weights to i64)) #0, !noalias !120
  %.19.i.i.i = icmp eq i64 %.18.i.i.i, 0
  br i1 %.19.i.i.i, label %B138.i.i.i, label %cnnc_weights_path.exit.i

B138.i.i.i:                                       ; preds = %B406.i
  store i8 0, ptr @cnnc_path_of_weights, align 16, !noalias !120
  br label %cnnc_weights_path.exit.i

cnnc_weights_path.exit.i:                         ; preds = %B138.i.i.i, %B406.i
  %.30.i.i.i = tail call ptr @strrchr(ptr noundef nonnull dereferenceable(1) @cnnc_path_of_weights, i32 47), !noalias !120
  %.36.not.i.i.i = icmp eq ptr %.30.i.i.i, null
  %.31.i.i.i = ptrtoint ptr %.30.i.i.i to i64
  %.42.i.i.i = add nsw i64 %.31.i.i.i, 1
  %0 = inttoptr i64 %.42.i.i.i to ptr
  %"$phi240.2.2.0.i.i.i" = select i1 %.36.not.i.i.i, ptr @cnnc_path_of_weights, ptr %0
  %.57.i.i.i = add i64 %.8.i.i, 112
  %.58.i.i.i = inttoptr i64 %.57.i.i.i to ptr
  %.59.i.i.i = load i64, ptr %.58.i.i.i, align 8, !noalias !120
  %.61.i.i.i = add nsw i64 %.59.i.i.i, %.8.i.i
  %.66.i.i.i = inttoptr i64 %.61.i.i.i to ptr
  %.67.i.i.i = tail call ptr @strcpy(ptr noundef nonnull dereferenceable(1) %"$phi240.2.2.0.i.i.i", ptr noundef nonnull dereferenceable(1) %.66.i.i.i), !noalias !120
  %.21.i.i = tail call i64 @cnnc_os_open(i64 ptrtoint (ptr @cnnc_path_of_weights to i64)) #0, !noalias !117
  %.26.i.i = icmp slt i64 %.21.i.i, 0
  br i1 %.26.i.i, label %B618.i, label %B170.i.i

B170.i.i:                                         ; preds = %cnnc_weights_path.exit.i
  %.37.i.i = tail call i64 @cnnc_os_size(i64 %.21.i.i) #0, !noalias !117
  %.39.i.i = icmp eq i64 %.37.i.i, %.16.i.i
  br i1 %.39.i.i, label %B242.i.i, label %B242.i.thread.i

B242.i.thread.i:                                  ; preds = %B170.i.i
  %.58.i4.i = tail call i64 @cnnc_os_close(i64 %.21.i.i) #0, !noalias !117
  br label %B618.i

B242.i.i:                                         ; preds = %B170.i.i
  %.43.i.i = tail call i64 @cnnc_os_map_file(i64 %.21.i.i, i64 %.16.i.i) #0, !noalias !117
  %.58.i.i = tail call i64 @cnnc_os_close(i64 %.21.i.i) #0, !noalias !117
  %.62.i.i = icmp eq i64 %.43.i.i, 0
  br i1 %.62.i.i, label %B618.i, label %B300.i.i

B300.i.i:                                         ; preds = %B242.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.10.i.i.i), !noalias !117
  %.11.i.i.i = ptrtoint ptr %.10.i.i.i to i64
  store i64 6983438078262162902, ptr %.10.i.i.i, align 8, !noalias !123
  %.10.i.i.i.i = add i64 %.11.i.i.i, 8
  %.11.i.i.i.i = inttoptr i64 %.10.i.i.i.i to ptr
  store i64 -4417276706812531889, ptr %.11.i.i.i.i, align 8, !noalias !123
  %.14.i.i.i.i = add i64 %.11.i.i.i, 16
  %.15.i.i.i.i = inttoptr i64 %.14.i.i.i.i to ptr
  store i64 0, ptr %.15.i.i.i.i, align 8, !noalias !123
  %.18.i.i.i.i = add i64 %.11.i.i.i, 24
  %.19.i.i.i.i = inttoptr i64 %.18.i.i.i.i to ptr
  store i64 7046029288634856825, ptr %.19.i.i.i.i, align 8, !noalias !123
  %.21.i.i.i = icmp sgt i64 %.16.i.i, 0
  br i1 %.21.i.i.i, label %B78.i.i.i, label %cnnc_weights_hash.body.exit.i.i

B78.i.i.i:                                        ; preds = %B300.i.i, %cnnc_checksum_add.exit.i.i
  %done.2.0.i.i.i = phi i64 [ %.38.i.i.i, %cnnc_checksum_add.exit.i.i ], [ 0, %B300.i.i ]
  %.25.i.i.i = sub nsw i64 %.16.i.i, %done.2.0.i.i.i
  %.27.i.i.i = call i64 @llvm.smin.i64(i64 %.25.i.i.i, i64 16777216)
  %.30.i.i1.i = add nsw i64 %done.2.0.i.i.i, %.43.i.i
  %.15.i.i2.i.i = load i64, ptr %.10.i.i.i, align 8, !noalias !128
  %.20.i.i.i.i = load i64, ptr %.11.i.i.i.i, align 8, !noalias !128
  %.25.i.i.i.i = load i64, ptr %.15.i.i.i.i, align 8, !noalias !128
  %.30.i.i.i.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !128
  %.51.i.i.i.i = ashr i64 %.27.i.i.i, 5
  %.133.i1.not.i.i.i = icmp slt i64 %.51.i.i.i.i, 1
  br i1 %.133.i1.not.i.i.i, label %cnnc_checksum_add.exit.i.i, label %B174.if.i.lr.ph.i.i.i

B174.if.i.lr.ph.i.i.i:                            ; preds = %B78.i.i.i
  %.184.i.i.i.i = add i64 %.30.i.i1.i, 8
  %.195.i.i.i.i = add i64 %.30.i.i1.i, 16
  %.206.i.i.i.i = add i64 %.30.i.i1.i, 24
  br label %B174.if.i.i.i.i

B174.if.i.i.i.i:                                  ; preds = %B174.if.i.i.i.i, %B174.if.i.lr.ph.i.i.i
  %a.2.0.i7.i.i.i = phi i64 [ %.15.i.i2.i.i, %B174.if.i.lr.ph.i.i.i ], [ %.9.i74.i.i.i.i, %B174.if.i.i.i.i ]
  %b.2.0.i6.i.i.i = phi i64 [ %.20.i.i.i.i, %B174.if.i.lr.ph.i.i.i ], [ %.9.i84.i.i.i.i, %B174.if.i.i.i.i ]
  %c.2.0.i5.i.i.i = phi i64 [ %.25.i.i.i.i, %B174.if.i.lr.ph.i.i.i ], [ %.9.i94.i.i.i.i, %B174.if.i.i.i.i ]
  %d.2.0.i4.i.i.i = phi i64 [ %.30.i.i.i.i, %B174.if.i.lr.ph.i.i.i ], [ %.9.i104.i.i.i.i, %B174.if.i.i.i.i ]
  %.75.i.03.i.i.i = phi i64 [ 0, %B174.if.i.lr.ph.i.i.i ], [ %.146.i.i.i.i, %B174.if.i.i.i.i ]
  %.146.i.i.i.i = add nuw nsw i64 %.75.i.03.i.i.i, 1
  %1 = shl i64 %.75.i.03.i.i.i, 5
  %.174.i.i.i.i = add i64 %1, %.30.i.i1.i
  %.175.i.i.i.i = inttoptr i64 %.174.i.i.i.i to ptr
  %.176.i.i.i.i = load i64, ptr %.175.i.i.i.i, align 8, !noalias !128
  %.6.i.i.i.i.i = mul nsw i64 %.176.i.i.i.i, -4417276706812531889
  %.7.i.i.i.i.i = add nsw i64 %.6.i.i.i.i.i, %a.2.0.i7.i.i.i
  %.12.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i.i.i.i.i, i64 %.7.i.i.i.i.i, i64 31)
  %.9.i74.i.i.i.i = mul nsw i64 %.12.i.i.i.i.i.i, -7046029288634856825
  %.185.i.i.i.i = add i64 %.184.i.i.i.i, %1
  %.186.i.i.i.i = inttoptr i64 %.185.i.i.i.i to ptr
  %.187.i.i.i.i = load i64, ptr %.186.i.i.i.i, align 8, !noalias !128
  %.6.i77.i.i.i.i = mul nsw i64 %.187.i.i.i.i, -4417276706812531889
  %.7.i78.i.i.i.i = add nsw i64 %.6.i77.i.i.i.i, %b.2.0.i6.i.i.i
  %.12.i.i82.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i78.i.i.i.i, i64 %.7.i78.i.i.i.i, i64 31)
  %.9.i84.i.i.i.i = mul nsw i64 %.12.i.i82.i.i.i.i, -7046029288634856825
  %.196.i.i.i.i = add i64 %.195.i.i.i.i, %1
  %.197.i.i.i.i = inttoptr i64 %.196.i.i.i.i to ptr
  %.198.i.i.i.i = load i64, ptr %.197.i.i.i.i, align 8, !noalias !128
  %.6.i87.i.i.i.i = mul nsw i64 %.198.i.i.i.i, -4417276706812531889
  %.7.i88.i.i.i.i = add nsw i64 %.6.i87.i.i.i.i, %c.2.0.i5.i.i.i
  %.12.i.i92.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i88.i.i.i.i, i64 %.7.i88.i.i.i.i, i64 31)
  %.9.i94.i.i.i.i = mul nsw i64 %.12.i.i92.i.i.i.i, -7046029288634856825
  %.207.i.i.i.i = add i64 %.206.i.i.i.i, %1
  %.208.i.i.i.i = inttoptr i64 %.207.i.i.i.i to ptr
  %.209.i.i.i.i = load i64, ptr %.208.i.i.i.i, align 8, !noalias !128
  %.6.i97.i.i.i.i = mul nsw i64 %.209.i.i.i.i, -4417276706812531889
  %.7.i98.i.i.i.i = add nsw i64 %.6.i97.i.i.i.i, %d.2.0.i4.i.i.i
  %.12.i.i102.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i98.i.i.i.i, i64 %.7.i98.i.i.i.i, i64 31)
  %.9.i104.i.i.i.i = mul nsw i64 %.12.i.i102.i.i.i.i, -7046029288634856825
  %exitcond.not.i.i.i = icmp eq i64 %.146.i.i.i.i, %.51.i.i.i.i
  br i1 %exitcond.not.i.i.i, label %cnnc_checksum_add.exit.i.i, label %B174.if.i.i.i.i

cnnc_checksum_add.exit.i.i:                       ; preds = %B174.if.i.i.i.i, %B78.i.i.i
  %d.2.0.i.lcssa.i.i.i = phi i64 [ %.30.i.i.i.i, %B78.i.i.i ], [ %.9.i104.i.i.i.i, %B174.if.i.i.i.i ]
  %c.2.0.i.lcssa.i.i.i = phi i64 [ %.25.i.i.i.i, %B78.i.i.i ], [ %.9.i94.i.i.i.i, %B174.if.i.i.i.i ]
  %b.2.0.i.lcssa.i.i.i = phi i64 [ %.20.i.i.i.i, %B78.i.i.i ], [ %.9.i84.i.i.i.i, %B174.if.i.i.i.i ]
  %a.2.0.i.lcssa.i.i.i = phi i64 [ %.15.i.i2.i.i, %B78.i.i.i ], [ %.9.i74.i.i.i.i, %B174.if.i.i.i.i ]
  store i64 %a.2.0.i.lcssa.i.i.i, ptr %.10.i.i.i, align 8, !noalias !128
  store i64 %b.2.0.i.lcssa.i.i.i, ptr %.11.i.i.i.i, align 8, !noalias !128
  store i64 %c.2.0.i.lcssa.i.i.i, ptr %.15.i.i.i.i, align 8, !noalias !128
  store i64 %d.2.0.i.lcssa.i.i.i, ptr %.19.i.i.i.i, align 8, !noalias !128
  call void @cnnc_os_forget(i64 %.30.i.i1.i, i64 %.27.i.i.i) #0, !noalias !131
  %.38.i.i.i = add nsw i64 %.27.i.i.i, %done.2.0.i.i.i
  %.42.i.i2.i = icmp slt i64 %.38.i.i.i, %.16.i.i
  br i1 %.42.i.i2.i, label %B78.i.i.i, label %cnnc_weights_hash.body.exit.loopexit.i.i

cnnc_weights_hash.body.exit.loopexit.i.i:         ; preds = %cnnc_checksum_add.exit.i.i
  %.33.i.i.pre.i.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !132
  %2 = call i64 @llvm.fshl.i64(i64 %.33.i.i.pre.i.i, i64 %.33.i.i.pre.i.i, i64 18)
  br label %cnnc_weights_hash.body.exit.i.i

cnnc_weights_hash.body.exit.i.i:                  ; preds = %cnnc_weights_hash.body.exit.loopexit.i.i, %B300.i.i
  %.33.i.i.i.i = phi i64 [ %2, %cnnc_weights_hash.body.exit.loopexit.i.i ], [ 1817739358504322850, %B300.i.i ]
  %.14.i.i5.i.i = load i64, ptr %.10.i.i.i, align 8, !noalias !132
  %.12.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.14.i.i5.i.i, i64 %.14.i.i5.i.i, i64 1)
  %.20.i.i8.i.i = load i64, ptr %.11.i.i.i.i, align 8, !noalias !132
  %.12.i33.i.i.i = call i64 @llvm.fshl.i64(i64 %.20.i.i8.i.i, i64 %.20.i.i8.i.i, i64 7)
  %.27.i.i.i.i = load i64, ptr %.15.i.i.i.i, align 8, !noalias !132
  %.12.i37.i.i.i = call i64 @llvm.fshl.i64(i64 %.27.i.i.i.i, i64 %.27.i.i.i.i, i64 12)
  %.35.i.i.i.i = add i64 %.12.i.i.i.i, %.33.i.i.i.i
  %.22.i.i.i.i = add i64 %.35.i.i.i.i, %.12.i33.i.i.i
  %.36.i.i.i.i = add i64 %.22.i.i.i.i, %.12.i37.i.i.i
  br label %B294.if.i.i.i.i

B294.if.i.i.i.i:                                  ; preds = %B294.if.i.i.i.i, %cnnc_weights_hash.body.exit.i.i
  %total.1.2.0.i50.i.i.i = phi i64 [ %.36.i.i.i.i, %cnnc_weights_hash.body.exit.i.i ], [ %.168.i.i.i.i, %B294.if.i.i.i.i ]
  %.63.i.049.i.i.i = phi i64 [ 0, %cnnc_weights_hash.body.exit.i.i ], [ %.134.i.i.i.i, %B294.if.i.i.i.i ]
  %.134.i.i.i.i = add nuw nsw i64 %.63.i.049.i.i.i, 1
  %3 = shl i64 %.63.i.049.i.i.i, 3
  %.161.i.i.i.i = add nuw i64 %3, %.11.i.i.i
  %.162.i.i.i.i = inttoptr i64 %.161.i.i.i.i to ptr
  %.163.i.i.i.i = load i64, ptr %.162.i.i.i.i, align 8, !noalias !132
  %.6.i45.i.i.i = mul nsw i64 %.163.i.i.i.i, -4417276706812531889
  %.6.i.i.i10.i.i = mul i64 %.163.i.i.i.i, -7788283243316379648
  %.8.i.i.i.i.i = lshr i64 %.6.i45.i.i.i, 33
  %.12.i.i.i.i.i = or disjoint i64 %.8.i.i.i.i.i, %.6.i.i.i10.i.i
  %.9.i46.i.i.i = mul nsw i64 %.12.i.i.i.i.i, -7046029288634856825
  %.166.i.i.i.i = xor i64 %.9.i46.i.i.i, %total.1.2.0.i50.i.i.i
  %.167.i.i.i.i = mul nsw i64 %.166.i.i.i.i, -7046029288634856825
  %.168.i.i.i.i = add nsw i64 %.167.i.i.i.i, -8796714831421723037
  %exitcond.not.i11.i.i = icmp eq i64 %.134.i.i.i.i, 4
  br i1 %exitcond.not.i11.i.i, label %cnnc_weights_hash.exit.i, label %B294.if.i.i.i.i

cnnc_weights_hash.exit.i:                         ; preds = %B294.if.i.i.i.i
  %.180.i.i.i.i = add nsw i64 %.168.i.i.i.i, %.16.i.i
  %.6.i.i.i.i = lshr i64 %.180.i.i.i.i, 33
  %.186.i.i12.i.i = xor i64 %.6.i.i.i.i, %.180.i.i.i.i
  %.187.i.i13.i.i = mul nsw i64 %.186.i.i12.i.i, -4417276706812531889
  %.6.i10.i.i.i = lshr i64 %.187.i.i13.i.i, 29
  %.189.i.i.i.i = xor i64 %.6.i10.i.i.i, %.187.i.i13.i.i
  %.190.i.i.i.i = mul nsw i64 %.189.i.i.i.i, 1609587929392839161
  %.6.i12.i.i.i = lshr i64 %.190.i.i.i.i, 32
  %.192.i.i.i.i = xor i64 %.6.i12.i.i.i, %.190.i.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.10.i.i.i), !noalias !117
  %.77.i.i = add i64 %.8.i.i, 120
  %.78.i.i = inttoptr i64 %.77.i.i to ptr
  %.79.i.i = load i64, ptr %.78.i.i, align 8, !noalias !117
  %.82.not.i.i = icmp eq i64 %.192.i.i.i.i, %.79.i.i
  br i1 %.82.not.i.i, label %B424.i.i, label %B378.i.i

B378.i.i:                                         ; preds = %cnnc_weights_hash.exit.i
  call void @cnnc_os_unmap_file(i64 %.43.i.i, i64 %.16.i.i) #0, !noalias !117
  br label %B618.i

B424.i.i:                                         ; preds = %cnnc_weights_hash.exit.i
  store i64 %.43.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !117
  %.90.i.pre = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !114
  br label %B458.i

B458.i:                                           ; preds = %B356.i, %B424.i.i
  %.90.i = phi i64 [ %.71.i, %B356.i ], [ %.90.i.pre, %B424.i.i ]
  %.91.i = add nsw i64 %.90.i, 1
  store i64 %.91.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !114
  %.101.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !114
  %.105.i = inttoptr i64 %.2 to ptr
  store i64 %.101.i, ptr %.105.i, align 8, !noalias !114
  br label %B618.i

B618.i:                                           ; preds = %B242.i.i, %B242.i.thread.i, %cnnc_weights_path.exit.i, %B378.i.i, %B458.i
  %status.2.0.i3 = phi i64 [ 0, %B458.i ], [ 5, %B242.i.i ], [ 5, %B242.i.thread.i ], [ 4, %cnnc_weights_path.exit.i ], [ 5, %B378.i.i ]
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !114
  br label %cnnc_weights_hold.body.exit

cnnc_weights_hold.body.exit:                      ; preds = %B92.i, %B618.i
  %storemerge.i = phi i64 [ %status.2.0.i3, %B618.i ], [ 0, %B92.i ]
  ret i64 %storemerge.i
}

declare i64 @cnnc_os_size(i64) local_unnamed_addr

declare i64 @cnnc_os_map_file(i64, i64) local_unnamed_addr

declare i64 @cnnc_os_code_path(i64, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare ptr @strrchr(ptr, i32) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare ptr @strcpy(ptr noalias returned writeonly, ptr noalias readonly captures(none)) local_unnamed_addr #4

declare void @cnnc_os_forget(i64, i64) local_unnamed_addr

; Function Attrs: nounwind
define range(i64 1, -9223372036854775808) i64 @cnnc_execute(i64 %.1, i64 %.2) local_unnamed_addr #0 {
.4:
  %.12.i = add i64 %.2, 64
  %.13.i = inttoptr i64 %.12.i to ptr
  %.14.i = load i64, ptr %.13.i, align 8, !noalias !135
  %.19.i = icmp ne i64 %.1, 0
  %.22.i = icmp sgt i64 %.14.i, 1
  %or.cond.i = select i1 %.19.i, i1 %.22.i, i1 false
  br i1 %or.cond.i, label %B80.i, label %B298.i

B80.i:                                            ; preds = %.4
  %.26.i = add i64 %.1, 8
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load atomic i64, ptr %.27.i seq_cst, align 8, !noalias !135
  %.31.i = tail call i64 @llvm.smin.i64(i64 %.14.i, i64 %.28.i)
  %.12.i.i = add i64 %.2, 72
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  store atomic i64 0, ptr %.13.i.i seq_cst, align 8, !noalias !138
  %.17.i.i = add i64 %.2, 48
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !138
  %.22.i.i = add i64 %.2, 56
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !138
  %.61.i.i = sub i64 %.24.i.i, %.19.i.i
  %.106.i6.not.i = icmp slt i64 %.61.i.i, 1
  br i1 %.106.i6.not.i, label %cnnc_clear_counters.exit, label %B186.if.i.lr.ph.i

B186.if.i.lr.ph.i:                                ; preds = %B80.i
  %.18.i.i.i = add i64 %.2, 24
  %.19.i.i.i = inttoptr i64 %.18.i.i.i to ptr
  %spec.select2.i = tail call i64 @llvm.smax.i64(i64 %.31.i, i64 0)
  %.235.i3.not.i = icmp slt i64 %.31.i, 1
  br label %B186.if.i.i

B186.i.loopexit.i:                                ; preds = %B294.if.i.i, %B186.if.i.i
  %.106.i.i = icmp samesign ugt i64 %.51.i.07.i, 1
  br i1 %.106.i.i, label %B186.if.i.i, label %cnnc_clear_counters.exit

B186.if.i.i:                                      ; preds = %B186.i.loopexit.i, %B186.if.i.lr.ph.i
  %.48.i.08.i = phi i64 [ %.19.i.i, %B186.if.i.lr.ph.i ], [ %.119.i.i, %B186.i.loopexit.i ]
  %.51.i.07.i = phi i64 [ %.61.i.i, %B186.if.i.lr.ph.i ], [ %.115.i.i, %B186.i.loopexit.i ]
  %.115.i.i = add nsw i64 %.51.i.07.i, -1
  %.119.i.i = add i64 %.48.i.08.i, 1
  %.9.i.i.i = load i64, ptr %.18.i.i, align 8, !noalias !141
  %.10.i.i.i = sub nsw i64 %.48.i.08.i, %.9.i.i.i
  %.14.i.i.i = load i64, ptr %.13.i, align 8, !noalias !141
  %.15.i.i.i = add nsw i64 %.14.i.i.i, 1
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !141
  %.16.i.i.i = shl i64 %.10.i.i.i, 6
  %.21.i.i.i = mul i64 %.16.i.i.i, %.15.i.i.i
  %.22.i.i.i = add nsw i64 %.21.i.i.i, %.20.i.i.i
  %.152.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !138
  br i1 %.235.i3.not.i, label %B186.i.loopexit.i, label %B294.if.i.i

B294.if.i.i:                                      ; preds = %B186.if.i.i, %B294.if.i.i
  %.179.i.04.i = phi i64 [ %.248.i.i, %B294.if.i.i ], [ 1, %B186.if.i.i ]
  %.248.i.i = add nuw i64 %.179.i.04.i, 1
  %0 = shl nsw i64 %.179.i.04.i, 6
  %.275.i.i = add nsw i64 %0, %.22.i.i.i
  %.278.i.i = inttoptr i64 %.275.i.i to ptr
  store i64 0, ptr %.278.i.i, align 8, !noalias !138
  %.284.i.i = add i64 %.275.i.i, 8
  %.285.i.i = inttoptr i64 %.284.i.i to ptr
  store i64 0, ptr %.285.i.i, align 8, !noalias !138
  %exitcond.not.i = icmp eq i64 %.179.i.04.i, %spec.select2.i
  br i1 %exitcond.not.i, label %B186.i.loopexit.i, label %B294.if.i.i

cnnc_clear_counters.exit:                         ; preds = %B186.i.loopexit.i, %B80.i
  %.39.i = inttoptr i64 %.1 to ptr
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !135
  %.44.i = inttoptr i64 %.40.i to ptr
  %.45.i = tail call i64 %.44.i(i64 %.1, i64 ptrtoint (ptr @cnnc_walk to i64), i64 %.2, i64 %.31.i) #0, !noalias !135
  %.52.i = icmp sgt i64 %.45.i, 0
  br i1 %.52.i, label %cnnc_execute.body.exit, label %B298.i

B298.i:                                           ; preds = %cnnc_clear_counters.exit, %.4
  %.68.i = tail call i64 @cnnc_walk(i64 %.2, i64 0, i64 1, i64 0), !noalias !135
  br label %cnnc_execute.body.exit

cnnc_execute.body.exit:                           ; preds = %cnnc_clear_counters.exit, %B298.i
  %storemerge.i = phi i64 [ 1, %B298.i ], [ %.45.i, %cnnc_clear_counters.exit ]
  ret i64 %storemerge.i
}

; Function Attrs: nounwind
define noundef i64 @cnnc_walk(i64 %.1, i64 %.2, i64 %.3, i64 %.4) #0 {
.6:
  %.20.i = alloca [4 x i64], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.20.i)
  %.16.i = tail call i64 @cnnc_cpu_flush_denormals() #0, !noalias !144
  %.21.i = ptrtoint ptr %.20.i to i64
  %.27.i = add i64 %.1, 40
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !144
  %.32.i = add i64 %.1, 16
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !144
  store i64 %.34.i, ptr %.20.i, align 8, !noalias !144
  %.42.i = add i64 %.1, 8
  %.43.i = inttoptr i64 %.42.i to ptr
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !144
  %.47.i = add i64 %.21.i, 8
  %.48.i = inttoptr i64 %.47.i to ptr
  store i64 %.44.i, ptr %.48.i, align 8, !noalias !144
  %.52.i = add i64 %.1, 32
  %.53.i = inttoptr i64 %.52.i to ptr
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !144
  %.56.i = mul nsw i64 %.29.i, %.2
  %.57.i = add nsw i64 %.54.i, %.56.i
  %.60.i = add i64 %.21.i, 16
  %.61.i = inttoptr i64 %.60.i to ptr
  store i64 %.57.i, ptr %.61.i, align 8, !noalias !144
  %.65.i = add i64 %.21.i, 24
  %.66.i = inttoptr i64 %.65.i to ptr
  store i64 %.29.i, ptr %.66.i, align 8, !noalias !144
  %.69.i = icmp eq i64 %.3, 1
  %.12.i.i = add i64 %.1, 48
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.14.i.i = load i64, ptr %.13.i.i, align 8, !noalias !144
  %.17.i.i = add i64 %.1, 56
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !144
  %.56.i.i = sub i64 %.19.i.i, %.14.i.i
  %.101.i10.not.i = icmp slt i64 %.56.i.i, 1
  br i1 %.69.i, label %B496.i, label %B530.i

B496.i:                                           ; preds = %.6
  br i1 %.101.i10.not.i, label %cnnc_walk.body.exit, label %B132.if.i.lr.ph.i

B132.if.i.lr.ph.i:                                ; preds = %B496.i
  %.8.i.i7.i = inttoptr i64 %.1 to ptr
  %.6.i.i.i = add i64 %.1, 80
  %.7.i.i.i = inttoptr i64 %.6.i.i.i to ptr
  %.37.i.i.i = add i64 %.1, 64
  %.38.i.i.i = inttoptr i64 %.37.i.i.i to ptr
  br label %B132.if.i.i

B232.i.i:                                         ; preds = %B132.if.i.i
  %.8.i.i.i = load i64, ptr %.7.i.i.i, align 8, !noalias !147
  %.9.not.i.i.i = icmp eq i64 %.8.i.i.i, 0
  br i1 %.9.not.i.i.i, label %cnnc_profile_begin.exit.i, label %B64.i.i.i

B64.i.i.i:                                        ; preds = %B232.i.i
  %.11.i.i.i = call i64 @cnnc_os_nanoseconds() #0, !noalias !147
  %.24.i.i.pre.i = load i64, ptr %.8.i.i7.i, align 8, !noalias !152
  br label %cnnc_profile_begin.exit.i

cnnc_profile_begin.exit.i:                        ; preds = %B64.i.i.i, %B232.i.i
  %.24.i.i.i = phi i64 [ %.24.i.i.pre.i, %B64.i.i.i ], [ %.9.i.i.i, %B232.i.i ]
  %"$phi94.0.2.0.i.i.i" = phi i64 [ %.11.i.i.i, %B64.i.i.i ], [ 0, %B232.i.i ]
  %.12.i.i.i = load i64, ptr %.43.i, align 8, !noalias !152
  %.15.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  %.16.i.i.i = load i64, ptr %.15.i.i.i, align 8, !noalias !152
  %.17.i.i.i = shl i64 %.16.i.i.i, 3
  %.18.i.i.i = add i64 %.17.i.i.i, %.12.i.i.i
  %.19.i.i.i = inttoptr i64 %.18.i.i.i to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !152
  %.26.i.i.i = add i64 %.13.i.i.i, 8
  %.27.i.i.i = inttoptr i64 %.26.i.i.i to ptr
  %.28.i.i.i = load i64, ptr %.27.i.i.i, align 8, !noalias !152
  %.29.i.i.i = shl nsw i64 %.28.i.i.i, 3
  %.30.i.i.i = add nsw i64 %.29.i.i.i, %.24.i.i.i
  %.31.i.i.i = inttoptr i64 %.20.i.i.i to ptr
  call void %.31.i.i.i(i64 %.30.i.i.i, i64 %.21.i, i64 range(i64 -9223372036854775808, 9223372036854775807) 0, i64 range(i64 -9223372036854775807, -9223372036854775808) %.152.i.i) #0, !noalias !152
  %.23.i.i2.i = load i64, ptr %.7.i.i.i, align 8, !noalias !155
  %.24.not.i.i.i = icmp eq i64 %.23.i.i2.i, 0
  br i1 %.24.not.i.i.i, label %B338.i.i, label %B64.i.i3.i

B64.i.i3.i:                                       ; preds = %cnnc_profile_begin.exit.i
  %.30.i.i6.i = load i64, ptr %.13.i.i, align 8, !noalias !155
  %.32.i.i.i = sub nsw i64 %.43.i.012.i, %.30.i.i6.i
  %.39.i.i.i = load i64, ptr %.38.i.i.i, align 8, !noalias !155
  %.40.i.i.i = shl i64 %.39.i.i.i, 6
  %.53.i.i.i = mul i64 %.40.i.i.i, %.32.i.i.i
  %.54.i.i.i = add nsw i64 %.53.i.i.i, %.23.i.i2.i
  %.58.i.i.i = inttoptr i64 %.54.i.i.i to ptr
  store i64 %"$phi94.0.2.0.i.i.i", ptr %.58.i.i.i, align 8, !noalias !155
  %.62.i.i.i = call i64 @cnnc_os_nanoseconds() #0, !noalias !155
  %.64.i.i.i = add i64 %.54.i.i.i, 8
  %.65.i.i.i = inttoptr i64 %.64.i.i.i to ptr
  store i64 %.62.i.i.i, ptr %.65.i.i.i, align 8, !noalias !155
  %.69.i.i.i = add i64 %.54.i.i.i, 16
  %.70.i.i.i = inttoptr i64 %.69.i.i.i to ptr
  store i64 %.152.i.i, ptr %.70.i.i.i, align 8, !noalias !155
  br label %B338.i.i

B338.i.i:                                         ; preds = %B132.if.i.i, %B64.i.i3.i, %cnnc_profile_begin.exit.i
  %.101.i.i = icmp samesign ugt i64 %.46.i.011.i, 1
  br i1 %.101.i.i, label %B132.if.i.i, label %cnnc_walk.body.exit

B132.if.i.i:                                      ; preds = %B338.i.i, %B132.if.i.lr.ph.i
  %.43.i.012.i = phi i64 [ %.14.i.i, %B132.if.i.lr.ph.i ], [ %.114.i.i, %B338.i.i ]
  %.46.i.011.i = phi i64 [ %.56.i.i, %B132.if.i.lr.ph.i ], [ %.110.i.i, %B338.i.i ]
  %.110.i.i = add nsw i64 %.46.i.011.i, -1
  %.114.i.i = add i64 %.43.i.012.i, 1
  %.9.i.i.i = load i64, ptr %.8.i.i7.i, align 8, !noalias !158
  %.11.i.i8.i = mul i64 %.43.i.012.i, 40
  %.12.i.i9.i = add i64 %.11.i.i8.i, 64
  %.13.i.i.i = add nsw i64 %.12.i.i9.i, %.9.i.i.i
  %.150.i.i = add i64 %.13.i.i.i, 16
  %.151.i.i = inttoptr i64 %.150.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !161
  %.157.i.i = icmp sgt i64 %.152.i.i, 0
  br i1 %.157.i.i, label %B232.i.i, label %B338.i.i

B530.i:                                           ; preds = %.6
  br i1 %.101.i10.not.i, label %cnnc_walk.body.exit, label %B132.if.i.lr.ph.i1

B132.if.i.lr.ph.i1:                               ; preds = %B530.i
  %.8.i.i.i.i = inttoptr i64 %.1 to ptr
  %.12.i.i8.i.i = add i64 %.1, 64
  %.13.i.i9.i.i = inttoptr i64 %.12.i.i8.i.i to ptr
  %.18.i.i.i.i = add i64 %.1, 24
  %.19.i.i.i.i = inttoptr i64 %.18.i.i.i.i to ptr
  %.199.i.i.i = add nsw i64 %.1, 72
  %.19.i.i10.i.i = inttoptr i64 %.4 to ptr
  %.26.i.i.i.i = add i64 %.4, 16
  %.27.i.i.i.i = inttoptr i64 %.26.i.i.i.i to ptr
  %.214.i.i.i.i = add i64 %.4, 24
  %.215.i.i.i.i = inttoptr i64 %.214.i.i.i.i to ptr
  %.229.i.i.i.i = add i64 %.4, 8
  %.230.i.i.i.i = inttoptr i64 %.229.i.i.i.i to ptr
  %.287.i.i.i.i = inttoptr i64 %.199.i.i.i to ptr
  %.6.i.i.i2 = add i64 %.1, 80
  %.7.i.i13.i = inttoptr i64 %.6.i.i.i2 to ptr
  %.243.i48.not.i = icmp slt i64 %.3, 1
  %.25.i.i.i = add i64 %.3, -1
  br label %B132.if.i.i3

B330.i.i:                                         ; preds = %cnnc_run_share.exit.i
  %.328.i.i = icmp sgt i64 %.319.i.i, 0
  br i1 %.328.i.i, label %B342.i.i, label %B604.i.i

B342.i.i:                                         ; preds = %B330.i.i
  %.23.i.i.i = load i64, ptr %.7.i.i13.i, align 8, !noalias !162
  %.24.not.i.i.i12 = icmp eq i64 %.23.i.i.i, 0
  %.9.i.i.pre56.i = load i64, ptr %.13.i.i, align 8, !noalias !167
  br i1 %.24.not.i.i.i12, label %cnnc_profile_end.exit.i, label %B64.i.i.i13

B64.i.i.i13:                                      ; preds = %B342.i.i
  %.32.i.i.i14 = sub nsw i64 %.52.i.054.i, %.9.i.i.pre56.i
  %.39.i.i.i15 = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !162
  %.40.i.i.i16 = mul nsw i64 %.39.i.i.i15, %.32.i.i.i14
  %.42.i.i.i = add nsw i64 %.40.i.i.i16, %.2
  %.53.i.i.i17 = shl nsw i64 %.42.i.i.i, 6
  %.54.i.i.i18 = add nsw i64 %.53.i.i.i17, %.23.i.i.i
  %.58.i.i.i19 = inttoptr i64 %.54.i.i.i18 to ptr
  store i64 %"$phi94.0.2.0.i.i.i8", ptr %.58.i.i.i19, align 8, !noalias !162
  %.62.i.i.i20 = call i64 @cnnc_os_nanoseconds() #0, !noalias !162
  %.64.i.i.i21 = add i64 %.54.i.i.i18, 8
  %.65.i.i.i22 = inttoptr i64 %.64.i.i.i21 to ptr
  store i64 %.62.i.i.i20, ptr %.65.i.i.i22, align 8, !noalias !162
  %.69.i.i.i23 = add i64 %.54.i.i.i18, 16
  %.70.i.i.i24 = inttoptr i64 %.69.i.i.i23 to ptr
  store i64 %.319.i.i, ptr %.70.i.i.i24, align 8, !noalias !162
  %.9.i.i.pre.i = load i64, ptr %.13.i.i, align 8, !noalias !167
  br label %cnnc_profile_end.exit.i

cnnc_profile_end.exit.i:                          ; preds = %B64.i.i.i13, %B342.i.i
  %.9.i.i.i25 = phi i64 [ %.9.i.i.pre56.i, %B342.i.i ], [ %.9.i.i.pre.i, %B64.i.i.i13 ]
  %.10.i.i.i26 = sub nsw i64 %.52.i.054.i, %.9.i.i.i25
  %.14.i.i.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !167
  %.15.i.i.i27 = add nsw i64 %.14.i.i.i, 1
  %.20.i.i.i28 = load i64, ptr %.19.i.i.i.i, align 8, !noalias !167
  %.16.i.i.i29 = shl i64 %.10.i.i.i26, 6
  %.21.i.i1.i = mul i64 %.16.i.i.i29, %.15.i.i.i27
  %.22.i.i2.i = add nsw i64 %.21.i.i1.i, %.20.i.i.i28
  %.9.i.i4.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !170
  %.13.i.i6.i = add i64 %.11.i.i.i.i, 80
  %.350.i.i = add i64 %.13.i.i6.i, %.9.i.i4.i
  %.351.i.i = inttoptr i64 %.350.i.i to ptr
  %.352.i.i = load i64, ptr %.351.i.i, align 8, !noalias !173
  %.357.i.i = inttoptr i64 %.22.i.i2.i to ptr
  %.358.i.i = atomicrmw add ptr %.357.i.i, i64 %.319.i.i seq_cst, align 8, !noalias !173
  %.360.i.i = add nsw i64 %.358.i.i, %.319.i.i
  %.363.i.i = icmp eq i64 %.360.i.i, %.352.i.i
  br i1 %.363.i.i, label %B540.i.i, label %B604.i.i

B540.i.i:                                         ; preds = %cnnc_profile_end.exit.i
  %.11.i.i8.i30 = load atomic i64, ptr %.287.i.i.i.i seq_cst, align 8, !noalias !174
  %.12.i.i9.i31 = icmp sgt i64 %.11.i.i8.i30, 0
  br i1 %.12.i.i9.i31, label %B44.i.i.i, label %B604.i.i

B44.i.i.i:                                        ; preds = %B540.i.i
  call void @cnnc_os_wake(i64 %.22.i.i2.i) #0, !noalias !174
  br label %B604.i.i

B604.i.i:                                         ; preds = %cnnc_profile_begin.exit.i7, %B44.i.i.i, %B540.i.i, %cnnc_profile_end.exit.i, %B330.i.i
  %.110.i.i11 = icmp sgt i64 %.55.i.053.i, 1
  br i1 %.110.i.i11, label %B132.if.i.i3, label %cnnc_walk.body.exit

B132.if.i.i3:                                     ; preds = %B604.i.i, %B132.if.i.lr.ph.i1
  %.52.i.054.i = phi i64 [ %.14.i.i, %B132.if.i.lr.ph.i1 ], [ %.123.i.i, %B604.i.i ]
  %.55.i.053.i = phi i64 [ %.56.i.i, %B132.if.i.lr.ph.i1 ], [ %.119.i.i, %B604.i.i ]
  %.119.i.i = add nsw i64 %.55.i.053.i, -1
  %.123.i.i = add i64 %.52.i.054.i, 1
  %.9.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !177
  %.11.i.i.i.i = mul i64 %.52.i.054.i, 40
  %.12.i.i.i.i = add i64 %.11.i.i.i.i, 64
  %.13.i.i.i.i = add nsw i64 %.9.i.i.i.i, %.12.i.i.i.i
  %.22.i.i10.i = add i64 %.13.i.i.i.i, 24
  %.23.i.i11.i = inttoptr i64 %.22.i.i10.i to ptr
  %.24.i.i.i4 = load i64, ptr %.23.i.i11.i, align 8, !noalias !182
  %.31.i.i.i5 = add i64 %.13.i.i.i.i, 32
  %.32.i.i12.i = inttoptr i64 %.31.i.i.i5 to ptr
  %.33.i.i.i = load i64, ptr %.32.i.i12.i, align 8, !noalias !182
  %.115.i13.not.i.i = icmp slt i64 %.33.i.i.i, 1
  br i1 %.115.i13.not.i.i, label %cnnc_wait_for_inputs.exit.i, label %B226.if.i.i.i

B342.i.i.i:                                       ; preds = %B226.if.i.i.i
  %.9.i.i2.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !183
  %.11.i.i3.i.i = mul i64 %.157.i.i.i, 40
  %.13.i.i5.i.i = add i64 %.11.i.i3.i.i, 80
  %.189.i.i.i = add i64 %.13.i.i5.i.i, %.9.i.i2.i.i
  %.190.i.i.i = inttoptr i64 %.189.i.i.i to ptr
  %.191.i.i.i = load i64, ptr %.190.i.i.i, align 8, !noalias !182
  %.10.i.i.i.i = sub nsw i64 %.157.i.i.i, %.165.i.i.i
  %.14.i.i.i.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !186
  %.15.i.i.i.i = add nsw i64 %.14.i.i.i.i, 1
  %.20.i.i.i.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !186
  %.16.i.i.i.i = shl i64 %.10.i.i.i.i, 6
  %.21.i.i.i.i = mul i64 %.16.i.i.i.i, %.15.i.i.i.i
  %.22.i.i.i.i = add nsw i64 %.21.i.i.i.i, %.20.i.i.i.i
  %.20.i.i11.i.i = load i64, ptr %.19.i.i10.i.i, align 8, !noalias !189
  %.28.i.i.i.i = load i64, ptr %.27.i.i.i.i, align 8, !noalias !189
  %.114.i2.not.i.i.i = icmp slt i64 %.20.i.i11.i.i, 1
  br i1 %.114.i2.not.i.i.i, label %B278.i.i.i.i, label %B118.if.i.lr.ph.i.i.i

B118.if.i.lr.ph.i.i.i:                            ; preds = %B342.i.i.i
  %.158.i.i.i.i = inttoptr i64 %.22.i.i.i.i to ptr
  br label %B118.if.i.i.i.i

B162.i.i.i.i:                                     ; preds = %B118.if.i.i.i.i
  %0 = shl nuw nsw i64 %.56.i.04.i.i.i, 1
  %.176.i.i.i.i = icmp sgt i64 %0, %.20.i.i11.i.i
  %.180.i.i.i.i = icmp slt i64 %.20.i.i11.i.i, %.28.i.i.i.i
  %or.cond.i.i.i.i = select i1 %.176.i.i.i.i, i1 %.180.i.i.i.i, i1 false
  br i1 %or.cond.i.i.i.i, label %B192.i.i.i.i, label %B525.i.i.i

B192.i.i.i.i:                                     ; preds = %B162.i.i.i.i
  %.185.i.i.i.i = shl nuw nsw i64 %.20.i.i11.i.i, 1
  store i64 %.185.i.i.i.i, ptr %.19.i.i10.i.i, align 8, !noalias !189
  br label %B525.i.i.i

B248.i.i.i.i:                                     ; preds = %B118.if.i.i.i.i
  %.127.i.i.i.i = add nuw nsw i64 %.56.i.04.i.i.i, 1
  call void @cnnc_cpu_pause() #0, !noalias !189
  %exitcond.not.i.i.i = icmp eq i64 %.127.i.i.i.i, %.20.i.i11.i.i
  br i1 %exitcond.not.i.i.i, label %B278.i.i.i.i, label %B118.if.i.i.i.i

B278.i.i.i.i:                                     ; preds = %B248.i.i.i.i, %B342.i.i.i
  %.216.i.i.i.i = load i64, ptr %.215.i.i.i.i, align 8, !noalias !189
  %.217.i.i.i.i = add nsw i64 %.216.i.i.i.i, 1
  store i64 %.217.i.i.i.i, ptr %.215.i.i.i.i, align 8, !noalias !189
  %.237.i.i.i.i = and i64 %.217.i.i.i.i, 31
  %.238.i.i.i.i = icmp eq i64 %.237.i.i.i.i, 0
  br i1 %.238.i.i.i.i, label %B506.i.i.i.i, label %B504.i.i.i.i

B504.i.i.i.i:                                     ; preds = %B278.i.i.i.i
  %.224.i.i.i.i = ashr i64 %.20.i.i11.i.i, 1
  %.231.i.i.i.i = load i64, ptr %.230.i.i.i.i, align 8, !noalias !189
  %.233.i.i.i.i = call i64 @llvm.smax.i64(i64 %.224.i.i.i.i, i64 %.231.i.i.i.i)
  br label %B506.i.i.i.i

B506.i.i.i.i:                                     ; preds = %B504.i.i.i.i, %B278.i.i.i.i
  %"$phi506.4.2.0.i.i.i.i" = phi i64 [ %.233.i.i.i.i, %B504.i.i.i.i ], [ %.28.i.i.i.i, %B278.i.i.i.i ]
  store i64 %"$phi506.4.2.0.i.i.i.i", ptr %.19.i.i10.i.i, align 8, !noalias !189
  %.288.i.i.i.i = atomicrmw add ptr %.287.i.i.i.i, i64 1 seq_cst, align 8, !noalias !189
  %.292.i.i.i.i = inttoptr i64 %.22.i.i.i.i to ptr
  %.293.i.i.i.i = load atomic i64, ptr %.292.i.i.i.i seq_cst, align 8, !noalias !189
  %.298.not.i.i.i.i = icmp eq i64 %.293.i.i.i.i, %.191.i.i.i
  br i1 %.298.not.i.i.i.i, label %B676.i.i.i.i, label %B600.i.i.i.i

B600.i.i.i.i:                                     ; preds = %B506.i.i.i.i, %B600.i.i.i.i
  %value.2.0.i.i.i.i = phi i64 [ %.307.i.i.i.i, %B600.i.i.i.i ], [ %.293.i.i.i.i, %B506.i.i.i.i ]
  call void @cnnc_os_wait(i64 %.22.i.i.i.i, i64 %value.2.0.i.i.i.i) #0, !noalias !189
  %.307.i.i.i.i = load atomic i64, ptr %.292.i.i.i.i seq_cst, align 8, !noalias !189
  %.311.not.i.i.i.i = icmp eq i64 %.307.i.i.i.i, %.191.i.i.i
  br i1 %.311.not.i.i.i.i, label %B676.i.i.i.i, label %B600.i.i.i.i

B676.i.i.i.i:                                     ; preds = %B600.i.i.i.i, %B506.i.i.i.i
  %.323.i.i.i.i = atomicrmw add ptr %.287.i.i.i.i, i64 -1 seq_cst, align 8, !noalias !189
  br label %B525.i.i.i

B118.if.i.i.i.i:                                  ; preds = %B248.i.i.i.i, %B118.if.i.lr.ph.i.i.i
  %.56.i.04.i.i.i = phi i64 [ 0, %B118.if.i.lr.ph.i.i.i ], [ %.127.i.i.i.i, %B248.i.i.i.i ]
  %.159.i.i.i.i = load atomic i64, ptr %.158.i.i.i.i seq_cst, align 8, !noalias !189
  %.161.i.i.i.i = icmp eq i64 %.159.i.i.i.i, %.191.i.i.i
  br i1 %.161.i.i.i.i, label %B162.i.i.i.i, label %B248.i.i.i.i

B525.i.i.i:                                       ; preds = %B226.if.i.i.i, %B676.i.i.i.i, %B192.i.i.i.i, %B162.i.i.i.i
  %exitcond.not.i.i = icmp eq i64 %.128.i.i.i, %.33.i.i.i
  br i1 %exitcond.not.i.i, label %cnnc_wait_for_inputs.exit.i, label %B226.if.i.i.i

B226.if.i.i.i:                                    ; preds = %B132.if.i.i3, %B525.i.i.i
  %.57.i.015.i.i = phi i64 [ %.128.i.i.i, %B525.i.i.i ], [ 0, %B132.if.i.i3 ]
  %.128.i.i.i = add nuw nsw i64 %.57.i.015.i.i, 1
  %1 = add i64 %.57.i.015.i.i, %.24.i.i.i4
  %2 = shl i64 %1, 3
  %.155.i.i.i = add i64 %2, %.9.i.i.i.i
  %.156.i.i.i = inttoptr i64 %.155.i.i.i to ptr
  %.157.i.i.i = load i64, ptr %.156.i.i.i, align 8, !noalias !182
  %.165.i.i.i = load i64, ptr %.13.i.i, align 8, !noalias !182
  %.167.not.i.i.i = icmp sle i64 %.165.i.i.i, %.157.i.i.i
  %.175.i.i.i = icmp slt i64 %.157.i.i.i, %.52.i.054.i
  %or.cond.i.i.i = and i1 %.175.i.i.i, %.167.not.i.i.i
  br i1 %or.cond.i.i.i, label %B342.i.i.i, label %B525.i.i.i

cnnc_wait_for_inputs.exit.i:                      ; preds = %B525.i.i.i, %B132.if.i.i3
  %.8.i.i14.i = load i64, ptr %.7.i.i13.i, align 8, !noalias !192
  %.9.not.i.i.i6 = icmp eq i64 %.8.i.i14.i, 0
  br i1 %.9.not.i.i.i6, label %cnnc_profile_begin.exit.i7, label %B64.i.i15.i

B64.i.i15.i:                                      ; preds = %cnnc_wait_for_inputs.exit.i
  %.11.i.i16.i = call i64 @cnnc_os_nanoseconds() #0, !noalias !192
  br label %cnnc_profile_begin.exit.i7

cnnc_profile_begin.exit.i7:                       ; preds = %B64.i.i15.i, %cnnc_wait_for_inputs.exit.i
  %"$phi94.0.2.0.i.i.i8" = phi i64 [ %.11.i.i16.i, %B64.i.i15.i ], [ 0, %cnnc_wait_for_inputs.exit.i ]
  br i1 %.243.i48.not.i, label %B604.i.i, label %B234.if.i.i

B234.if.i.i:                                      ; preds = %cnnc_profile_begin.exit.i7, %cnnc_run_share.exit.i
  %ran.2.1.i51.i = phi i64 [ %.319.i.i, %cnnc_run_share.exit.i ], [ 0, %cnnc_profile_begin.exit.i7 ]
  %.187.i.049.i = phi i64 [ %.256.i.i, %cnnc_run_share.exit.i ], [ 0, %cnnc_profile_begin.exit.i7 ]
  %.256.i.i = add nuw nsw i64 %.187.i.049.i, 1
  %.286.i.i = add nsw i64 %.187.i.049.i, %.2
  %.288.i.i = icmp slt i64 %.286.i.i, %.3
  %.305.i.i = select i1 %.288.i.i, i64 0, i64 %.3
  %"$phi280.2.2.2.i.i" = sub nsw i64 %.286.i.i, %.305.i.i
  %.9.i.i.i18.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !195
  %.13.i.i.i21.i = add nsw i64 %.9.i.i.i18.i, %.12.i.i.i.i
  %.21.i.i22.i = add i64 %.13.i.i.i21.i, 16
  %.22.i.i23.i = inttoptr i64 %.21.i.i22.i to ptr
  %.23.i.i24.i = load i64, ptr %.22.i.i23.i, align 8, !noalias !200
  %.24.i.i25.i = mul nsw i64 %"$phi280.2.2.2.i.i", %.23.i.i24.i
  %.26.i.i.i9 = add i64 %.24.i.i25.i, %.25.i.i.i
  %.27.i.i.i10 = udiv i64 %.26.i.i.i9, %.3
  %.31.i.i26.i = add nsw i64 %"$phi280.2.2.2.i.i", 1
  %.32.i.i27.i = mul nsw i64 %.31.i.i26.i, %.23.i.i24.i
  %.34.i.i.i = add i64 %.32.i.i27.i, %.25.i.i.i
  %.35.i.i.i = udiv i64 %.34.i.i.i, %.3
  %.9.i.i2.i28.i = load i64, ptr %.13.i.i, align 8, !noalias !201
  %.10.i.i.i29.i = sub nsw i64 %.52.i.054.i, %.9.i.i2.i28.i
  %.14.i.i.i30.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !201
  %.15.i.i.i31.i = add nsw i64 %.14.i.i.i30.i, 1
  %.20.i.i.i34.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !201
  %.21.i.i.i36.i = mul i64 %.15.i.i.i31.i, %.10.i.i.i29.i
  %reass.add.i = add i64 %.21.i.i.i36.i, %.31.i.i26.i
  %reass.mul.i = shl i64 %reass.add.i, 6
  %.43.i.i.i = add i64 %reass.mul.i, %.20.i.i.i34.i
  %.57.i.i.i = icmp eq i64 %"$phi280.2.2.2.i.i", %.2
  %.67.i.i.i = add i64 %.43.i.i.i, 8
  %.68.i.i.i = inttoptr i64 %.67.i.i.i to ptr
  br i1 %.57.i.i.i, label %B286.i.i.i, label %B342.i.i39.i

B286.i.i.i:                                       ; preds = %B234.if.i.i
  store atomic i64 1, ptr %.68.i.i.i seq_cst, align 8, !noalias !200
  br label %B450.i.i.i

B342.i.i39.i:                                     ; preds = %B234.if.i.i
  %.80.i.i.i = load atomic i64, ptr %.68.i.i.i seq_cst, align 8, !noalias !200
  %.81.not.i.i.i = icmp eq i64 %.80.i.i.i, 0
  br i1 %.81.not.i.i.i, label %B450.i.i.i, label %B402.i.i.i

B402.i.i.i:                                       ; preds = %B342.i.i39.i
  %.85.i.i.i = sub nsw i64 %.35.i.i.i, %.27.i.i.i10
  %.8657.i.i.i = lshr i64 %.85.i.i.i, 3
  br label %B450.i.i.i

B450.i.i.i:                                       ; preds = %B402.i.i.i, %B342.i.i39.i, %B286.i.i.i
  %spared.2.0.i.i.i = phi i64 [ 0, %B286.i.i.i ], [ %.8657.i.i.i, %B402.i.i.i ], [ 0, %B342.i.i39.i ]
  %.neg.i.i = sub nsw i64 %.35.i.i.i, %.27.i.i.i10
  %.103.i.i.i = inttoptr i64 %.43.i.i.i to ptr
  %.104.i13.i.i = load atomic i64, ptr %.103.i.i.i seq_cst, align 8, !noalias !200
  %.105.i15.i.i = sub i64 %.neg.i.i, %.104.i13.i.i
  %.111.not.i16.i.i = icmp sgt i64 %.105.i15.i.i, %spared.2.0.i.i.i
  br i1 %.111.not.i16.i.i, label %B530.i.lr.ph.i.i, label %cnnc_run_share.exit.i

B530.i.lr.ph.i.i:                                 ; preds = %B450.i.i.i
  %.15.i.i8.i.i = inttoptr i64 %.13.i.i.i21.i to ptr
  %.26.i.i.i40.i = add i64 %.13.i.i.i21.i, 8
  %.27.i.i.i41.i = inttoptr i64 %.26.i.i.i40.i to ptr
  br label %B530.i.i.i

B530.i.i.i:                                       ; preds = %B668.i.i.i, %B530.i.lr.ph.i.i
  %.105.i18.i.i = phi i64 [ %.105.i15.i.i, %B530.i.lr.ph.i.i ], [ %.105.i.i.i, %B668.i.i.i ]
  %done.2.0.i17.i.i = phi i64 [ 0, %B530.i.lr.ph.i.i ], [ %.191.i.i44.i, %B668.i.i.i ]
  %.134.i.i.i = add nuw nsw i64 %.105.i18.i.i, 3
  %.13558.i.i.i = lshr i64 %.134.i.i.i, 2
  %.144.i.i.i = atomicrmw add ptr %.103.i.i.i, i64 %.13558.i.i.i seq_cst, align 8, !noalias !200
  %.146.i.i.i = add nsw i64 %.144.i.i.i, %.27.i.i.i10
  %.152.not.i.i.i = icmp slt i64 %.146.i.i.i, %.35.i.i.i
  br i1 %.152.not.i.i.i, label %B668.i.i.i, label %cnnc_run_share.exit.i

B668.i.i.i:                                       ; preds = %B530.i.i.i
  %.175.i.i42.i = add nsw i64 %.146.i.i.i, %.13558.i.i.i
  %.180.i.i.i = call i64 @llvm.smin.i64(i64 %.175.i.i42.i, i64 %.35.i.i.i)
  %.12.i.i7.i.i = load i64, ptr %.43.i, align 8, !noalias !204
  %.16.i.i9.i.i = load i64, ptr %.15.i.i8.i.i, align 8, !noalias !204
  %.17.i.i.i.i = shl i64 %.16.i.i9.i.i, 3
  %.18.i.i10.i.i = add i64 %.17.i.i.i.i, %.12.i.i7.i.i
  %.19.i.i11.i.i = inttoptr i64 %.18.i.i10.i.i to ptr
  %.20.i.i12.i.i = load i64, ptr %.19.i.i11.i.i, align 8, !noalias !204
  %.24.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !204
  %.28.i.i.i43.i = load i64, ptr %.27.i.i.i41.i, align 8, !noalias !204
  %.29.i.i.i.i = shl nsw i64 %.28.i.i.i43.i, 3
  %.30.i.i.i.i = add nsw i64 %.29.i.i.i.i, %.24.i.i.i.i
  %.31.i.i.i.i = inttoptr i64 %.20.i.i12.i.i to ptr
  call void %.31.i.i.i.i(i64 %.30.i.i.i.i, i64 %.21.i, i64 range(i64 -9223372036854775808, 9223372036854775807) %.146.i.i.i, i64 range(i64 -9223372036854775807, -9223372036854775808) %.180.i.i.i) #0, !noalias !204
  %.187.i.i.i = sub i64 %done.2.0.i17.i.i, %.146.i.i.i
  %.191.i.i44.i = add i64 %.180.i.i.i, %.187.i.i.i
  %.104.i.i.i = load atomic i64, ptr %.103.i.i.i seq_cst, align 8, !noalias !200
  %.105.i.i.i = sub i64 %.neg.i.i, %.104.i.i.i
  %.111.not.i.i.i = icmp sgt i64 %.105.i.i.i, %spared.2.0.i.i.i
  br i1 %.111.not.i.i.i, label %B530.i.i.i, label %cnnc_run_share.exit.i

cnnc_run_share.exit.i:                            ; preds = %B668.i.i.i, %B530.i.i.i, %B450.i.i.i
  %done.2.0.i.lcssa.i.i = phi i64 [ 0, %B450.i.i.i ], [ %.191.i.i44.i, %B668.i.i.i ], [ %done.2.0.i17.i.i, %B530.i.i.i ]
  %.319.i.i = add nsw i64 %done.2.0.i.lcssa.i.i, %ran.2.1.i51.i
  %exitcond.not.i = icmp eq i64 %.3, %.256.i.i
  br i1 %exitcond.not.i, label %B330.i.i, label %B234.if.i.i

cnnc_walk.body.exit:                              ; preds = %B604.i.i, %B338.i.i, %B530.i, %B496.i
  call void @cnnc_cpu_restore_float_state(i64 %.16.i) #0, !noalias !144
  call void @llvm.lifetime.end.p0(ptr nonnull %.20.i)
  ret i64 0
}

declare i64 @cnnc_cpu_flush_denormals() local_unnamed_addr

declare void @cnnc_cpu_restore_float_state(i64) local_unnamed_addr

declare void @cnnc_os_wait(i64, i64) local_unnamed_addr

; Function Attrs: nounwind
define i64 @cnnc_library_info() local_unnamed_addr #0 {
.2:
  %.4.i.i = tail call i64 @cnnc_cpu_level() #0, !noalias !207
  %.16.i.i = load i64, ptr @cnnc_variant_count, align 8, !noalias !207
  %spec.select.i = tail call i64 @llvm.smax.i64(i64 %.16.i.i, i64 0)
  br label %B142.i.i

B142.i.i:                                         ; preds = %B142.if.i.i, %.2
  %.40.i.0.i = phi i64 [ 0, %.2 ], [ %.111.i.i, %B142.if.i.i ]
  %exitcond.not.i = icmp eq i64 %.40.i.0.i, %spec.select.i
  br i1 %exitcond.not.i, label %B60.i, label %B142.if.i.i

B142.if.i.i:                                      ; preds = %B142.i.i
  %.111.i.i = add nuw i64 %.40.i.0.i, 1
  %0 = shl i64 %.40.i.0.i, 3
  %.142.i.i = add i64 %0, ptrtoint (ptr @cnnc_variants to i64)
  %.143.i.i = inttoptr i64 %.142.i.i to ptr
  %.144.i.i = load i64, ptr %.143.i.i, align 8, !noalias !207
  %.147.i.i = inttoptr i64 %.144.i.i to ptr
  %.148.i.i = load i64, ptr %.147.i.i, align 8, !noalias !207
  %.151.i.i = inttoptr i64 %.148.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !207
  %.154.not.i.i = icmp sgt i64 %.152.i.i, %.4.i.i
  br i1 %.154.not.i.i, label %B142.i.i, label %cnnc_variant.exit

cnnc_variant.exit:                                ; preds = %B142.if.i.i
  %.9.not.i = icmp eq i64 %.144.i.i, 0
  br i1 %.9.not.i, label %B60.i, label %cnnc_library_info.body.exit

B60.i:                                            ; preds = %B142.i.i, %cnnc_variant.exit
  %.10.i.i = shl i64 %.16.i.i, 3
  %.12.i.i = add i64 %.10.i.i, add (i64 ptrtoint (ptr @cnnc_variants to i64), i64 -8)
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.14.i.i = load i64, ptr %.13.i.i, align 8, !noalias !212
  br label %cnnc_library_info.body.exit

cnnc_library_info.body.exit:                      ; preds = %cnnc_variant.exit, %B60.i
  %"$phi86.2.2.0.i" = phi i64 [ %.14.i.i, %B60.i ], [ %.144.i.i, %cnnc_variant.exit ]
  %.29.i = add i64 %"$phi86.2.2.0.i", 40
  %.30.i = inttoptr i64 %.29.i to ptr
  %.31.i = load i64, ptr %.30.i, align 8, !noalias !215
  ret i64 %.31.i
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @cnnc_library_message(i64 %.1) local_unnamed_addr #5 {
.3:
  switch i64 %.1, label %B304.i [
    i64 0, label %cnnc_library_message.body.exit
    i64 1, label %B76.i
    i64 2, label %B126.i
    i64 4, label %B176.i
    i64 5, label %B226.i
    i64 3, label %B330.i
  ]

B76.i:                                            ; preds = %.3
  br label %cnnc_library_message.body.exit

B126.i:                                           ; preds = %.3
  br label %cnnc_library_message.body.exit

B176.i:                                           ; preds = %.3
  br label %cnnc_library_message.body.exit

B226.i:                                           ; preds = %.3
  br label %cnnc_library_message.body.exit

B304.i:                                           ; preds = %.3
  br label %cnnc_library_message.body.exit

B330.i:                                           ; preds = %.3
  br label %cnnc_library_message.body.exit

cnnc_library_message.body.exit:                   ; preds = %B304.i, %.3, %B76.i, %B126.i, %B176.i, %B226.i, %B330.i
  %.4.0 = phi i64 [ ptrtoint (ptr @text.151 to i64), %.3 ], [ ptrtoint (ptr @text.4 to i64), %B226.i ], [ ptrtoint (ptr @text.1 to i64), %B76.i ], [ ptrtoint (ptr @text.2 to i64), %B126.i ], [ ptrtoint (ptr @text.3 to i64), %B176.i ], [ ptrtoint (ptr @text.6 to i64), %B304.i ], [ ptrtoint (ptr @text.5 to i64), %B330.i ]
  ret i64 %.4.0
}

; Function Attrs: nounwind
define i64 @cnnc_library_pool(i64 %.1) local_unnamed_addr #0 {
.3:
  %.5.i = tail call fastcc i64 @cnnc_library_threads(i64 %.1), !noalias !216
  %.10.i = icmp slt i64 %.5.i, 0
  br i1 %.10.i, label %cnnc_library_pool.body.exit, label %B50.i

B50.i:                                            ; preds = %.3
  %.19.i = tail call i64 @cnnc_pool_create(i64 %.5.i), !noalias !216
  br label %cnnc_library_pool.body.exit

cnnc_library_pool.body.exit:                      ; preds = %.3, %B50.i
  %"$phi78.0.2.0.i" = phi i64 [ %.19.i, %B50.i ], [ 0, %.3 ]
  ret i64 %"$phi78.0.2.0.i"
}

; Function Attrs: nounwind
define range(i64 0, 4) i64 @cnnc_library_run(i64 %.1, i64 %.2, i64 %.3) local_unnamed_addr #0 {
.5:
  %.14.i = icmp eq i64 %.1, 0
  br i1 %.14.i, label %cnnc_library_run.body.exit, label %B30.i

B30.i:                                            ; preds = %.5
  %.27.i = inttoptr i64 %.1 to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !219
  %.31.i = inttoptr i64 %.28.i to ptr
  %.32.i = load i64, ptr %.31.i, align 8, !noalias !219
  %.38.i = add i64 %.32.i, 16
  %.39.i = inttoptr i64 %.38.i to ptr
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !219
  %spec.select = tail call i64 @llvm.smax.i64(i64 %.40.i, i64 0)
  br label %B178.i

B178.i:                                           ; preds = %B30.i, %B178.if.i
  %.64.i.0 = phi i64 [ 0, %B30.i ], [ %.135.i, %B178.if.i ]
  %exitcond.not = icmp eq i64 %.64.i.0, %spec.select
  br i1 %exitcond.not, label %B242.i, label %B178.if.i

B242.i:                                           ; preds = %B178.i
  %.186.i = add i64 %.32.i, 24
  %.187.i = inttoptr i64 %.186.i to ptr
  %.188.i = load i64, ptr %.187.i, align 8, !noalias !219
  %spec.select2 = tail call i64 @llvm.smax.i64(i64 %.188.i, i64 0)
  br label %B310.i

B310.i:                                           ; preds = %B242.i, %B310.if.i
  %.214.i.0 = phi i64 [ 0, %B242.i ], [ %.283.i, %B310.if.i ]
  %exitcond5.not = icmp eq i64 %.214.i.0, %spec.select2
  br i1 %exitcond5.not, label %B374.i, label %B310.if.i

B374.i:                                           ; preds = %B310.i
  %.15.i.i = add i64 %.1, 24
  %.16.i.i = inttoptr i64 %.15.i.i to ptr
  %.17.i.i = load i64, ptr %.16.i.i, align 8, !noalias !222
  %.43.i.i = add i64 %.32.i, 32
  %.44.i.i = inttoptr i64 %.43.i.i to ptr
  %.45.i.i = load i64, ptr %.44.i.i, align 8, !noalias !222
  %.127.i1.not.i = icmp slt i64 %.45.i.i, 1
  br i1 %.127.i1.not.i, label %cnnc_run.exit, label %B246.if.i.lr.ph.i

B246.if.i.lr.ph.i:                                ; preds = %B374.i
  %.32.i.i = add i64 %.17.i.i, 16
  %.33.i.i = inttoptr i64 %.32.i.i to ptr
  %.34.i.i = load i64, ptr %.33.i.i, align 8, !noalias !222
  %.170.i.i = add i64 %.32.i, 96
  %.171.i.i = inttoptr i64 %.170.i.i to ptr
  %.234.i.i = add i64 %.34.i.i, 16
  br label %B246.if.i.i

B544.i.i:                                         ; preds = %B246.if.i.i
  br label %B635.i.sink.split.i

B635.i.sink.split.i:                              ; preds = %B246.if.i.i, %B544.i.i
  %.3.sink.i = phi i64 [ %.3, %B544.i.i ], [ %.2, %B246.if.i.i ]
  %.227.i.i = shl i64 %.186.i.i, 3
  %.228.i.i = add i64 %.3.sink.i, %.227.i.i
  %.229.i.i = inttoptr i64 %.228.i.i to ptr
  %.230.i.i = load i64, ptr %.229.i.i, align 8, !noalias !222
  %.222.i.i = shl i64 %.69.i.03.i, 3
  %.235.i.i = add i64 %.234.i.i, %.222.i.i
  %.236.i.i = inttoptr i64 %.235.i.i to ptr
  store i64 %.230.i.i, ptr %.236.i.i, align 8, !noalias !222
  br label %B635.i.i

B635.i.i:                                         ; preds = %B246.if.i.i, %B635.i.sink.split.i
  %exitcond.not.i = icmp eq i64 %.140.i.i, %.45.i.i
  br i1 %exitcond.not.i, label %cnnc_run.exit, label %B246.if.i.i

B246.if.i.i:                                      ; preds = %B635.i.i, %B246.if.i.lr.ph.i
  %.69.i.03.i = phi i64 [ 0, %B246.if.i.lr.ph.i ], [ %.140.i.i, %B635.i.i ]
  %.140.i.i = add nuw nsw i64 %.69.i.03.i, 1
  %.172.i.i = load i64, ptr %.171.i.i, align 8, !noalias !222
  %.177.i.i = shl nsw i64 %.69.i.03.i, 4
  %.174.i.i = add i64 %.177.i.i, %.32.i
  %.178.i.i = add i64 %.174.i.i, %.172.i.i
  %.181.i.i = inttoptr i64 %.178.i.i to ptr
  %.182.i.i = load i64, ptr %.181.i.i, align 8, !noalias !222
  %.184.i.i = add i64 %.178.i.i, 8
  %.185.i.i = inttoptr i64 %.184.i.i to ptr
  %.186.i.i = load i64, ptr %.185.i.i, align 8, !noalias !222
  switch i64 %.182.i.i, label %B635.i.i [
    i64 0, label %B635.i.sink.split.i
    i64 1, label %B544.i.i
  ]

cnnc_run.exit:                                    ; preds = %B635.i.i, %B374.i
  %.258.i.i = add i64 %.1, 8
  %.259.i.i = inttoptr i64 %.258.i.i to ptr
  %.260.i.i = load i64, ptr %.259.i.i, align 8, !noalias !222
  %.264.i.i = tail call i64 @cnnc_execute(i64 %.260.i.i, i64 %.17.i.i), !noalias !222
  br label %cnnc_library_run.body.exit

B178.if.i:                                        ; preds = %B178.i
  %.135.i = add nuw i64 %.64.i.0, 1
  %0 = shl i64 %.64.i.0, 3
  %.162.i = add i64 %0, %.2
  %.163.i = inttoptr i64 %.162.i to ptr
  %.164.i = load i64, ptr %.163.i, align 8, !noalias !219
  %.165.i = icmp eq i64 %.164.i, 0
  br i1 %.165.i, label %cnnc_library_run.body.exit, label %B178.i

B310.if.i:                                        ; preds = %B310.i
  %.283.i = add nuw i64 %.214.i.0, 1
  %1 = shl i64 %.214.i.0, 3
  %.310.i = add i64 %1, %.3
  %.311.i = inttoptr i64 %.310.i to ptr
  %.312.i = load i64, ptr %.311.i, align 8, !noalias !219
  %.313.i = icmp eq i64 %.312.i, 0
  br i1 %.313.i, label %cnnc_library_run.body.exit, label %B310.i

cnnc_library_run.body.exit:                       ; preds = %B178.if.i, %B310.if.i, %.5, %cnnc_run.exit
  %.6.0 = phi i64 [ 0, %cnnc_run.exit ], [ 3, %.5 ], [ 3, %B310.if.i ], [ 3, %B178.if.i ]
  ret i64 %.6.0
}

; Function Attrs: nounwind
define i64 @cnnc_library_workspace(i64 %.1) local_unnamed_addr #0 {
.3:
  %.4.i.i = tail call i64 @cnnc_cpu_level() #0, !noalias !225
  %.16.i.i = load i64, ptr @cnnc_variant_count, align 8, !noalias !225
  %spec.select.i = tail call i64 @llvm.smax.i64(i64 %.16.i.i, i64 0)
  br label %B142.i.i

B142.i.i:                                         ; preds = %B142.if.i.i, %.3
  %.40.i.0.i = phi i64 [ 0, %.3 ], [ %.111.i.i, %B142.if.i.i ]
  %exitcond.not.i = icmp eq i64 %.40.i.0.i, %spec.select.i
  br i1 %exitcond.not.i, label %cnnc_variant.exit, label %B142.if.i.i

B142.if.i.i:                                      ; preds = %B142.i.i
  %.111.i.i = add nuw i64 %.40.i.0.i, 1
  %0 = shl i64 %.40.i.0.i, 3
  %.142.i.i = add i64 %0, ptrtoint (ptr @cnnc_variants to i64)
  %.143.i.i = inttoptr i64 %.142.i.i to ptr
  %.144.i.i = load i64, ptr %.143.i.i, align 8, !noalias !225
  %.147.i.i = inttoptr i64 %.144.i.i to ptr
  %.148.i.i = load i64, ptr %.147.i.i, align 8, !noalias !225
  %.151.i.i = inttoptr i64 %.148.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !225
  %.154.not.i.i = icmp sgt i64 %.152.i.i, %.4.i.i
  br i1 %.154.not.i.i, label %B142.i.i, label %cnnc_variant.exit

cnnc_variant.exit:                                ; preds = %B142.i.i, %B142.if.i.i
  %storemerge51.i.i = phi i64 [ %.144.i.i, %B142.if.i.i ], [ 0, %B142.i.i ]
  %.6.i = tail call fastcc i64 @cnnc_library_threads(i64 %.1), !noalias !230
  %.14.i = icmp eq i64 %storemerge51.i.i, 0
  %.17.i = icmp slt i64 %.6.i, 0
  %or.cond.i = select i1 %.14.i, i1 true, i1 %.17.i
  br i1 %or.cond.i, label %cnnc_library_workspace.body.exit, label %B90.i

B90.i:                                            ; preds = %cnnc_variant.exit
  %.8.i.i = inttoptr i64 %storemerge51.i.i to ptr
  %.9.i.i = load i64, ptr %.8.i.i, align 8, !noalias !231
  %.11.i.i = add i64 %.9.i.i, 40
  %.12.i.i = inttoptr i64 %.11.i.i to ptr
  %.13.i.i = load i64, ptr %.12.i.i, align 8, !noalias !231
  %.7.i.i.i = add i64 %.13.i.i, 4095
  %.9.i.i.i = and i64 %.7.i.i.i, -4096
  %.16.i.i1 = add i64 %.9.i.i, 56
  %.17.i.i = inttoptr i64 %.16.i.i1 to ptr
  %.18.i.i = load i64, ptr %.17.i.i, align 8, !noalias !231
  %.7.i.i2.i = add i64 %.18.i.i, 4095
  %.9.i.i3.i = and i64 %.7.i.i2.i, -4096
  %.7.i.i4.i = add i64 %storemerge51.i.i, 8
  %.8.i.i.i = inttoptr i64 %.7.i.i4.i to ptr
  %.9.i.i5.i = load i64, ptr %.8.i.i.i, align 8, !noalias !234
  %.11.i.i.i = add i64 %.9.i.i5.i, 32
  %.12.i.i.i = inttoptr i64 %.11.i.i.i to ptr
  %.13.i.i.i = load i64, ptr %.12.i.i.i, align 8, !noalias !234
  %.22.i.i = add i64 %.9.i.i, 32
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !231
  %.7.i.i6.i = shl nuw nsw i64 %.6.i, 6
  %.8.i.i7.i = add nuw nsw i64 %.7.i.i6.i, 64
  %.9.i.i8.i = mul i64 %.13.i.i.i, %.8.i.i7.i
  %.12.i.i9.i = shl i64 %.24.i.i, 3
  %.7.i.i.i.i = add i64 %.12.i.i9.i, 271
  %.9.i.i.i.i = and i64 %.7.i.i.i.i, -64
  %.26.i.i = mul nsw i64 %.9.i.i3.i, %.6.i
  %.15.i.i.i = add i64 %.26.i.i, %.9.i.i.i
  %.27.i.i = add i64 %.15.i.i.i, %.9.i.i8.i
  %.28.i.i = add i64 %.27.i.i, %.9.i.i.i.i
  br label %cnnc_library_workspace.body.exit

cnnc_library_workspace.body.exit:                 ; preds = %cnnc_variant.exit, %B90.i
  %"$phi120.0.2.0.i" = phi i64 [ %.28.i.i, %B90.i ], [ -1, %cnnc_variant.exit ]
  ret i64 %"$phi120.0.2.0.i"
}

; Function Attrs: nounwind
define range(i64 0, 6) i64 @cnnc_library_hold_weights(i64 %.1) local_unnamed_addr #0 {
.3:
  %.4.i.i = tail call i64 @cnnc_cpu_level() #0, !noalias !237
  %.16.i.i = load i64, ptr @cnnc_variant_count, align 8, !noalias !237
  %spec.select.i = tail call i64 @llvm.smax.i64(i64 %.16.i.i, i64 0)
  br label %B142.i.i

B142.i.i:                                         ; preds = %B142.if.i.i, %.3
  %.40.i.0.i = phi i64 [ 0, %.3 ], [ %.111.i.i, %B142.if.i.i ]
  %exitcond.not.i = icmp eq i64 %.40.i.0.i, %spec.select.i
  br i1 %exitcond.not.i, label %cnnc_library_hold_weights.body.exit, label %B142.if.i.i

B142.if.i.i:                                      ; preds = %B142.i.i
  %.111.i.i = add nuw i64 %.40.i.0.i, 1
  %0 = shl i64 %.40.i.0.i, 3
  %.142.i.i = add i64 %0, ptrtoint (ptr @cnnc_variants to i64)
  %.143.i.i = inttoptr i64 %.142.i.i to ptr
  %.144.i.i = load i64, ptr %.143.i.i, align 8, !noalias !237
  %.147.i.i = inttoptr i64 %.144.i.i to ptr
  %.148.i.i = load i64, ptr %.147.i.i, align 8, !noalias !237
  %.151.i.i = inttoptr i64 %.148.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !237
  %.154.not.i.i = icmp sgt i64 %.152.i.i, %.4.i.i
  br i1 %.154.not.i.i, label %B142.i.i, label %cnnc_variant.exit

cnnc_variant.exit:                                ; preds = %B142.if.i.i
  %.12.i = icmp eq i64 %.144.i.i, 0
  br i1 %.12.i, label %cnnc_library_hold_weights.body.exit, label %B58.i

B58.i:                                            ; preds = %cnnc_variant.exit
  %.24.i = tail call fastcc i64 @cnnc_weights_hold(i64 %.144.i.i, i64 %.1), !noalias !242
  br label %cnnc_library_hold_weights.body.exit

cnnc_library_hold_weights.body.exit:              ; preds = %B142.i.i, %cnnc_variant.exit, %B58.i
  %"$phi88.0.2.0.i" = phi i64 [ %.24.i, %B58.i ], [ 2, %cnnc_variant.exit ], [ 2, %B142.i.i ]
  ret i64 %"$phi88.0.2.0.i"
}

; Function Attrs: nounwind
define void @cnnc_library_leave_weights() local_unnamed_addr #0 {
.2:
  %.4.i.i = tail call i64 @cnnc_cpu_level() #0, !noalias !243
  %.16.i.i = load i64, ptr @cnnc_variant_count, align 8, !noalias !243
  %spec.select.i = tail call i64 @llvm.smax.i64(i64 %.16.i.i, i64 0)
  br label %B142.i.i

B142.i.i:                                         ; preds = %B142.if.i.i, %.2
  %.40.i.0.i = phi i64 [ 0, %.2 ], [ %.111.i.i, %B142.if.i.i ]
  %exitcond.not.i = icmp eq i64 %.40.i.0.i, %spec.select.i
  br i1 %exitcond.not.i, label %cnnc_variant.exit, label %B142.if.i.i

B142.if.i.i:                                      ; preds = %B142.i.i
  %.111.i.i = add nuw i64 %.40.i.0.i, 1
  %0 = shl i64 %.40.i.0.i, 3
  %.142.i.i = add i64 %0, ptrtoint (ptr @cnnc_variants to i64)
  %.143.i.i = inttoptr i64 %.142.i.i to ptr
  %.144.i.i = load i64, ptr %.143.i.i, align 8, !noalias !243
  %.147.i.i = inttoptr i64 %.144.i.i to ptr
  %.148.i.i = load i64, ptr %.147.i.i, align 8, !noalias !243
  %.151.i.i = inttoptr i64 %.148.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !243
  %.154.not.i.i = icmp sgt i64 %.152.i.i, %.4.i.i
  br i1 %.154.not.i.i, label %B142.i.i, label %cnnc_variant.exit

cnnc_variant.exit:                                ; preds = %B142.if.i.i, %B142.i.i
  %.8.i.i = phi i64 [ undef, %B142.i.i ], [ %.148.i.i, %B142.if.i.i ]
  %.18.i.i = add i64 %.8.i.i, 112
  %.19.i.i = inttoptr i64 %.18.i.i to ptr
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !248
  %.21.i.i = icmp eq i64 %.20.i.i, 0
  br i1 %.21.i.i, label %cnnc_weights_leave.exit, label %B128.i.i

B128.i.i:                                         ; preds = %cnnc_variant.exit
  %.33.i.i = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !248
  %.35.not.i.i = extractvalue { i64, i1 } %.33.i.i, 1
  br i1 %.35.not.i.i, label %B264.i.i, label %B182.i.i

B182.i.i:                                         ; preds = %B128.i.i, %B182.i.i
  tail call void @cnnc_os_nap() #0, !noalias !248
  %.42.i.i = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !248
  %.44.not.i.i = extractvalue { i64, i1 } %.42.i.i, 1
  br i1 %.44.not.i.i, label %B264.i.i, label %B182.i.i

B264.i.i:                                         ; preds = %B182.i.i, %B128.i.i
  %.50.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !248
  %.51.i.i = add nsw i64 %.50.i.i, -1
  store i64 %.51.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !248
  %.57.i.i = icmp eq i64 %.51.i.i, 0
  br i1 %.57.i.i, label %B368.i.i, label %B476.i.i

B368.i.i:                                         ; preds = %B264.i.i
  %.63.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !248
  %.66.i.i = add i64 %.8.i.i, 72
  %.67.i.i = inttoptr i64 %.66.i.i to ptr
  %.68.i.i = load i64, ptr %.67.i.i, align 8, !noalias !248
  tail call void @cnnc_os_unmap_file(i64 %.63.i.i, i64 %.68.i.i) #0, !noalias !248
  br label %B476.i.i

B476.i.i:                                         ; preds = %B368.i.i, %B264.i.i
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !248
  br label %cnnc_weights_leave.exit

cnnc_weights_leave.exit:                          ; preds = %cnnc_variant.exit, %B476.i.i
  ret void
}

; Function Attrs: nounwind
define void @cnnc_destroy(i64 %.1) local_unnamed_addr #0 {
.3:
  %.6.i = add i64 %.1, 8
  %.7.i = inttoptr i64 %.6.i to ptr
  %.8.i = load i64, ptr %.7.i, align 8, !noalias !251
  %.10.i = add i64 %.1, 32
  %.11.i = inttoptr i64 %.10.i to ptr
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !251
  %.17.i = add i64 %.1, 16
  %.18.i = inttoptr i64 %.17.i to ptr
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !251
  %.22.i = inttoptr i64 %.1 to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !251
  %.15.i.i = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !254
  %.17.not.i.i = extractvalue { i64, i1 } %.15.i.i, 1
  br i1 %.17.not.i.i, label %B168.i.i, label %B86.i.i

B86.i.i:                                          ; preds = %.3, %B86.i.i
  tail call void @cnnc_os_nap() #0, !noalias !254
  %.24.i.i = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !254
  %.26.not.i.i = extractvalue { i64, i1 } %.24.i.i, 1
  br i1 %.26.not.i.i, label %B168.i.i, label %B86.i.i

B168.i.i:                                         ; preds = %B86.i.i, %.3
  %.32.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !254
  %.33.i.i = add nsw i64 %.32.i.i, -1
  store i64 %.33.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !254
  %.39.i.i = icmp eq i64 %.33.i.i, 0
  br i1 %.39.i.i, label %B272.i.i, label %cnnc_leave_prepared.exit

B272.i.i:                                         ; preds = %B168.i.i
  %.44.i.i = inttoptr i64 %.23.i to ptr
  %.45.i.i = load i64, ptr %.44.i.i, align 8, !noalias !254
  %.47.i.i = add i64 %.45.i.i, 64
  %.48.i.i = inttoptr i64 %.47.i.i to ptr
  %.49.i.i = load i64, ptr %.48.i.i, align 8, !noalias !254
  %.54.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !254
  %.8.i.inv.i.i.i = icmp slt i64 %.49.i.i, 2097152
  %..i.neg.i.i.i = select i1 %.8.i.inv.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i = select i1 %.8.i.inv.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i = tail call i64 @llvm.smax.i64(i64 %.49.i.i, i64 1)
  %.6.i.i.i.i.i = add nsw i64 %.22.i.i.i.i, -1
  %.7.i.i.i.i.i = add nuw i64 %.6.i.i.i.i.i, %..i.i.i.i
  %.9.i.i.i.i.i = and i64 %.7.i.i.i.i.i, %..i.neg.i.i.i
  tail call void @cnnc_os_unmap(i64 %.54.i.i, i64 %.9.i.i.i.i.i) #0, !noalias !257
  %.8.i.i.i = load i64, ptr %.44.i.i, align 8, !noalias !260
  %.18.i.i.i = add i64 %.8.i.i.i, 112
  %.19.i.i.i = inttoptr i64 %.18.i.i.i to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !260
  %.21.i.i.i = icmp eq i64 %.20.i.i.i, 0
  br i1 %.21.i.i.i, label %cnnc_leave_prepared.exit, label %B128.i.i.i

B128.i.i.i:                                       ; preds = %B272.i.i
  %.33.i.i.i = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !260
  %.35.not.i.i.i = extractvalue { i64, i1 } %.33.i.i.i, 1
  br i1 %.35.not.i.i.i, label %B264.i.i.i, label %B182.i.i.i

B182.i.i.i:                                       ; preds = %B128.i.i.i, %B182.i.i.i
  tail call void @cnnc_os_nap() #0, !noalias !260
  %.42.i.i.i = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !260
  %.44.not.i.i.i = extractvalue { i64, i1 } %.42.i.i.i, 1
  br i1 %.44.not.i.i.i, label %B264.i.i.i, label %B182.i.i.i

B264.i.i.i:                                       ; preds = %B182.i.i.i, %B128.i.i.i
  %.50.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !260
  %.51.i.i.i = add nsw i64 %.50.i.i.i, -1
  store i64 %.51.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !260
  %.57.i.i.i = icmp eq i64 %.51.i.i.i, 0
  br i1 %.57.i.i.i, label %B368.i.i.i, label %B476.i.i.i

B368.i.i.i:                                       ; preds = %B264.i.i.i
  %.63.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !260
  %.66.i.i.i = add i64 %.8.i.i.i, 72
  %.67.i.i.i = inttoptr i64 %.66.i.i.i to ptr
  %.68.i.i.i = load i64, ptr %.67.i.i.i, align 8, !noalias !260
  tail call void @cnnc_os_unmap_file(i64 %.63.i.i.i, i64 %.68.i.i.i) #0, !noalias !260
  br label %B476.i.i.i

B476.i.i.i:                                       ; preds = %B368.i.i.i, %B264.i.i.i
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !260
  br label %cnnc_leave_prepared.exit

cnnc_leave_prepared.exit:                         ; preds = %B168.i.i, %B272.i.i, %B476.i.i.i
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !254
  %.26.i = add i64 %.1, 40
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !251
  %.8.i.inv.i.i = icmp slt i64 %.28.i, 2097152
  %..i.neg.i.i = select i1 %.8.i.inv.i.i, i64 -4096, i64 -2097152
  %..i.i.i = select i1 %.8.i.inv.i.i, i64 4096, i64 2097152
  %.22.i.i.i = tail call i64 @llvm.smax.i64(i64 %.28.i, i64 1)
  %.6.i.i.i.i = add nsw i64 %.22.i.i.i, -1
  %.7.i.i.i.i = add nuw i64 %.6.i.i.i.i, %..i.i.i
  %.9.i.i.i.i = and i64 %.7.i.i.i.i, %..i.neg.i.i
  tail call void @cnnc_os_unmap(i64 %.12.i, i64 %.9.i.i.i.i) #0, !noalias !263
  %.30.not.i = icmp eq i64 %.19.i, 0
  %.33.not.i = icmp eq i64 %.8.i, 0
  %or.cond = select i1 %.30.not.i, i1 true, i1 %.33.not.i
  br i1 %or.cond, label %cnnc_destroy.body.exit, label %B292.i

B292.i:                                           ; preds = %cnnc_leave_prepared.exit
  tail call void @cnnc_pool_destroy(i64 %.8.i), !noalias !251
  br label %cnnc_destroy.body.exit

cnnc_destroy.body.exit:                           ; preds = %cnnc_leave_prepared.exit, %B292.i
  ret void
}

; Function Attrs: nounwind
define i64 @cnnc_pool_grow(i64 %.1, i64 %.2) local_unnamed_addr #0 {
.4:
  %.8.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !266
  %.9.i.i = icmp eq i64 %.8.i.i, 0
  br i1 %.9.i.i, label %B42.i.preheader.i, label %cnnc_pool_lock.exit

B42.i.preheader.i:                                ; preds = %.4
  %.16.i.i = add i64 %.1, 136
  %.17.i.i = inttoptr i64 %.16.i.i to ptr
  %.24.i.i = add i64 %.1, 128
  %.25.i.i = inttoptr i64 %.24.i.i to ptr
  br label %B42.i.i

B42.i.i:                                          ; preds = %B258.i.i, %B42.i.preheader.i
  %.18.i.i = load atomic i64, ptr %.17.i.i seq_cst, align 8, !noalias !266
  %.19.i.i = tail call i64 @cnnc_os_process() #0, !noalias !266
  %.20.i.i = icmp eq i64 %.18.i.i, %.19.i.i
  br i1 %.20.i.i, label %B116.i.i, label %B258.i.i

B116.i.i:                                         ; preds = %B42.i.i
  %.26.i.i = atomicrmw or ptr %.25.i.i, i64 2 seq_cst, align 8, !noalias !266
  %.31.i.i = cmpxchg ptr %.25.i.i, i64 2, i64 1 seq_cst seq_cst, align 8, !noalias !266
  %.33.i.i = extractvalue { i64, i1 } %.31.i.i, 1
  br i1 %.33.i.i, label %cnnc_pool_lock.exit, label %B258.i.i

B258.i.i:                                         ; preds = %B116.i.i, %B42.i.i
  tail call void @cnnc_os_nap() #0, !noalias !266
  %.41.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !266
  %.42.i.i = icmp eq i64 %.41.i.i, 0
  br i1 %.42.i.i, label %B42.i.i, label %cnnc_pool_lock.exit

cnnc_pool_lock.exit:                              ; preds = %B116.i.i, %B258.i.i, %.4
  %.10.i.i = add i64 %.1, 8
  %.11.i.i = inttoptr i64 %.10.i.i to ptr
  %.12.i.i = load i64, ptr %.11.i.i, align 8, !noalias !271
  %.14.i.i = tail call i64 @llvm.smin.i64(i64 %.2, i64 256)
  %.51.i.i = sub i64 %.14.i.i, %.12.i.i
  %.8.i.i2.i = add i64 %.1, 384
  %.97.i6.not.i = icmp slt i64 %.51.i.i, 1
  br i1 %.97.i6.not.i, label %cnnc_pool_spawn.exit, label %B114.if.i.lr.ph.i

B114.if.i.lr.ph.i:                                ; preds = %cnnc_pool_lock.exit
  %.299.i.i = add i64 %.1, 16
  %.300.i.i = inttoptr i64 %.299.i.i to ptr
  br label %B114.if.i.i

B422.i.i:                                         ; preds = %B366.if.i.i
  %.296.i.i = add nsw i64 %.9.i.i3.i, 64
  %.301.i.i = load i64, ptr %.300.i.i, align 8, !noalias !271
  %.6.i.i.i = udiv i64 10000000, %.301.i.i
  %.8.i.i.i = add i64 %.9.i.i3.i, 72
  %.9.i.i.i = inttoptr i64 %.8.i.i.i to ptr
  store i64 %.6.i.i.i, ptr %.9.i.i.i, align 8, !noalias !274
  %.11.i.i.i = udiv i64 40000000, %.301.i.i
  %.13.i.i.i = add i64 %.9.i.i3.i, 80
  %.14.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  store i64 %.11.i.i.i, ptr %.14.i.i.i, align 8, !noalias !274
  %.19.i.i.i = inttoptr i64 %.296.i.i to ptr
  store i64 %.11.i.i.i, ptr %.19.i.i.i, align 8, !noalias !274
  %.22.i.i.i = add i64 %.9.i.i3.i, 88
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.23.i.i.i, align 8, !noalias !274
  %.305.i.i = tail call i64 @cnnc_os_thread_start(i64 ptrtoint (ptr @cnnc_pool_thread to i64), i64 %.9.i.i3.i) #0, !noalias !271
  %.310.i.i = icmp eq i64 %.305.i.i, 0
  br i1 %.310.i.i, label %B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge, label %B588.i.i

B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge: ; preds = %B422.i.i
  %.11.i.pre.pre = load i64, ptr %.11.i.i, align 8, !noalias !277
  br label %cnnc_pool_spawn.exit

B588.i.i:                                         ; preds = %B422.i.i
  %.110.i.i = add i64 %.38.i.08.i, 1
  %.106.i.i = add nsw i64 %.41.i.07.i, -1
  %.327.i.i = add i64 %.9.i.i3.i, 32
  %.328.i.i = inttoptr i64 %.327.i.i to ptr
  store i64 %.305.i.i, ptr %.328.i.i, align 8, !noalias !271
  store atomic i64 %.110.i.i, ptr %.11.i.i seq_cst, align 8, !noalias !271
  %.97.i.i = icmp sgt i64 %.41.i.07.i, 1
  br i1 %.97.i.i, label %B114.if.i.i, label %cnnc_pool_spawn.exit

B114.if.i.i:                                      ; preds = %B588.i.i, %B114.if.i.lr.ph.i
  %.38.i.08.i = phi i64 [ %.12.i.i, %B114.if.i.lr.ph.i ], [ %.110.i.i, %B588.i.i ]
  %.41.i.07.i = phi i64 [ %.51.i.i, %B114.if.i.lr.ph.i ], [ %.106.i.i, %B588.i.i ]
  %.6.i.i1.i = shl i64 %.38.i.08.i, 7
  %.9.i.i3.i = add i64 %.8.i.i2.i, %.6.i.i1.i
  %.147.i.i = inttoptr i64 %.9.i.i3.i to ptr
  store i64 0, ptr %.147.i.i, align 8, !noalias !271
  %.151.i.i = add i64 %.9.i.i3.i, 8
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !271
  %.157.i.i = add i64 %.9.i.i3.i, 16
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  store i64 %.1, ptr %.158.i.i, align 8, !noalias !271
  %.163.i.i = add i64 %.9.i.i3.i, 24
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  store i64 %.38.i.08.i, ptr %.164.i.i, align 8, !noalias !271
  %0 = add i64 %.9.i.i3.i, 40
  br label %B366.if.i.i

B366.if.i.i:                                      ; preds = %B366.if.i.i, %B114.if.i.i
  %.189.i.04.i = phi i64 [ 0, %B114.if.i.i ], [ %.258.i.i, %B366.if.i.i ]
  %.258.i.i = add nuw nsw i64 %.189.i.04.i, 1
  %1 = shl i64 %.189.i.04.i, 3
  %.286.i.i = add i64 %0, %1
  %.287.i.i = inttoptr i64 %.286.i.i to ptr
  store i64 0, ptr %.287.i.i, align 8, !noalias !271
  %exitcond.not.i = icmp eq i64 %.258.i.i, 2
  br i1 %exitcond.not.i, label %B422.i.i, label %B366.if.i.i

cnnc_pool_spawn.exit:                             ; preds = %B588.i.i, %B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge, %cnnc_pool_lock.exit
  %.11.i = phi i64 [ %.12.i.i, %cnnc_pool_lock.exit ], [ %.11.i.pre.pre, %B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge ], [ %.110.i.i, %B588.i.i ]
  %.6.i.i = add i64 %.1, 128
  %.7.i.i = inttoptr i64 %.6.i.i to ptr
  %.8.i.i1 = atomicrmw and ptr %.7.i.i, i64 2 seq_cst, align 8, !noalias !278
  ret i64 %.11.i
}

; Function Attrs: nounwind
define i64 @cnnc_pool_run(i64 %.1, i64 %.2, i64 %.3, i64 %.4) #0 {
.6:
  %.17.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !281
  %.18.i = icmp eq i64 %.17.i, 0
  br i1 %.18.i, label %cnnc_pool_run.body.exit, label %B46.i

B46.i:                                            ; preds = %.6
  %.32.i = add i64 %.1, 8
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !281
  %.37.i = tail call i64 @llvm.smin.i64(i64 %.4, i64 %.34.i)
  %.46.i = add i64 %.1, 272
  %.47.i = inttoptr i64 %.46.i to ptr
  store i64 %.2, ptr %.47.i, align 8, !noalias !281
  %.52.i = add i64 %.1, 280
  %.53.i = inttoptr i64 %.52.i to ptr
  store i64 %.3, ptr %.53.i, align 8, !noalias !281
  %.56.i = shl i64 %.37.i, 16
  %.59.i = add i64 %.1, 256
  %.60.i = inttoptr i64 %.59.i to ptr
  store atomic i64 %.56.i, ptr %.60.i seq_cst, align 8, !noalias !281
  %.99.i = add i64 %.37.i, -1
  %.144.i3.not = icmp slt i64 %.99.i, 1
  br i1 %.144.i3.not, label %B336.i, label %B296.if.i

B336.i:                                           ; preds = %B296.if.i, %B46.i
  %.193.i = add i64 %.1, 448
  %.197.i = inttoptr i64 %.2 to ptr
  %.198.i = tail call i64 %.197.i(i64 %.3, i64 0, i64 %.37.i, i64 %.193.i) #0, !noalias !281
  %.207.i = atomicrmw and ptr %.60.i, i64 65535 seq_cst, align 8, !noalias !281
  %.213.i = add nsw i64 %.1, 264
  %.19.i.i = inttoptr i64 %.193.i to ptr
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !284
  %.26.i.i = add i64 %.1, 464
  %.27.i.i = inttoptr i64 %.26.i.i to ptr
  %.28.i.i = load i64, ptr %.27.i.i, align 8, !noalias !284
  %.114.i2.not.i = icmp slt i64 %.20.i.i, 1
  br i1 %.114.i2.not.i, label %B278.i.i, label %B118.if.i.i

B162.i.i:                                         ; preds = %B118.if.i.i
  %0 = shl nuw nsw i64 %.56.i.04.i, 1
  %.176.i.i = icmp sgt i64 %0, %.20.i.i
  %.180.i.i = icmp slt i64 %.20.i.i, %.28.i.i
  %or.cond.i.i = select i1 %.176.i.i, i1 %.180.i.i, i1 false
  br i1 %or.cond.i.i, label %B192.i.i, label %cnnc_wait_until.exit

B192.i.i:                                         ; preds = %B162.i.i
  %.185.i.i = shl nuw nsw i64 %.20.i.i, 1
  store i64 %.185.i.i, ptr %.19.i.i, align 8, !noalias !284
  br label %cnnc_wait_until.exit

B248.i.i:                                         ; preds = %B118.if.i.i
  %.127.i.i = add nuw nsw i64 %.56.i.04.i, 1
  tail call void @cnnc_cpu_pause() #0, !noalias !284
  %exitcond.not.i = icmp eq i64 %.127.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %B278.i.i, label %B118.if.i.i

B278.i.i:                                         ; preds = %B248.i.i, %B336.i
  %.214.i.i = add i64 %.1, 472
  %.215.i.i = inttoptr i64 %.214.i.i to ptr
  %.216.i.i = load i64, ptr %.215.i.i, align 8, !noalias !284
  %.217.i.i = add nsw i64 %.216.i.i, 1
  store i64 %.217.i.i, ptr %.215.i.i, align 8, !noalias !284
  %.237.i.i = and i64 %.217.i.i, 31
  %.238.i.i = icmp eq i64 %.237.i.i, 0
  br i1 %.238.i.i, label %B506.i.i, label %B504.i.i

B504.i.i:                                         ; preds = %B278.i.i
  %.224.i.i = ashr i64 %.20.i.i, 1
  %.229.i.i = add i64 %.1, 456
  %.230.i.i = inttoptr i64 %.229.i.i to ptr
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !284
  %.233.i.i = tail call i64 @llvm.smax.i64(i64 %.224.i.i, i64 %.231.i.i)
  br label %B506.i.i

B506.i.i:                                         ; preds = %B504.i.i, %B278.i.i
  %"$phi506.4.2.0.i.i" = phi i64 [ %.233.i.i, %B504.i.i ], [ %.28.i.i, %B278.i.i ]
  store i64 %"$phi506.4.2.0.i.i", ptr %.19.i.i, align 8, !noalias !284
  %.287.i.i = inttoptr i64 %.213.i to ptr
  %.288.i.i = atomicrmw add ptr %.287.i.i, i64 1 seq_cst, align 8, !noalias !284
  %.293.i.i = load atomic i64, ptr %.60.i seq_cst, align 8, !noalias !284
  %.298.not.i.i = icmp eq i64 %.293.i.i, 0
  br i1 %.298.not.i.i, label %B676.i.i, label %B600.i.i

B600.i.i:                                         ; preds = %B506.i.i, %B600.i.i
  %value.2.0.i.i = phi i64 [ %.307.i.i, %B600.i.i ], [ %.293.i.i, %B506.i.i ]
  tail call void @cnnc_os_wait(i64 %.59.i, i64 %value.2.0.i.i) #0, !noalias !284
  %.307.i.i = load atomic i64, ptr %.60.i seq_cst, align 8, !noalias !284
  %.311.not.i.i = icmp eq i64 %.307.i.i, 0
  br i1 %.311.not.i.i, label %B676.i.i, label %B600.i.i

B676.i.i:                                         ; preds = %B600.i.i, %B506.i.i
  %.323.i.i = atomicrmw add ptr %.287.i.i, i64 -1 seq_cst, align 8, !noalias !284
  br label %cnnc_wait_until.exit

B118.if.i.i:                                      ; preds = %B336.i, %B248.i.i
  %.56.i.04.i = phi i64 [ %.127.i.i, %B248.i.i ], [ 0, %B336.i ]
  %.159.i.i = load atomic i64, ptr %.60.i seq_cst, align 8, !noalias !284
  %.161.i.i = icmp eq i64 %.159.i.i, 0
  br i1 %.161.i.i, label %B162.i.i, label %B248.i.i

cnnc_wait_until.exit:                             ; preds = %B162.i.i, %B192.i.i, %B676.i.i
  %.6.i.i = add i64 %.1, 128
  %.7.i.i = inttoptr i64 %.6.i.i to ptr
  %.8.i.i1 = atomicrmw and ptr %.7.i.i, i64 2 seq_cst, align 8, !noalias !287
  br label %cnnc_pool_run.body.exit

B296.if.i:                                        ; preds = %B46.i, %B296.if.i
  %.86.i.05 = phi i64 [ %.157.i, %B296.if.i ], [ 1, %B46.i ]
  %.157.i = add nuw i64 %.86.i.05, 1
  tail call fastcc void @cnnc_pool_ring(i64 %.1, i64 %.86.i.05, i64 %.37.i), !noalias !281
  %exitcond.not = icmp eq i64 %.157.i, %.37.i
  br i1 %exitcond.not, label %B336.i, label %B296.if.i

cnnc_pool_run.body.exit:                          ; preds = %.6, %cnnc_wait_until.exit
  %storemerge60.i = phi i64 [ %.37.i, %cnnc_wait_until.exit ], [ 0, %.6 ]
  ret i64 %storemerge60.i
}

; Function Attrs: nounwind
define noundef i64 @cnnc_pool_thread(i64 %.1) #0 {
.3:
  %.30.i.i = alloca [16 x i64], align 8
  %.6.i = add i64 %.1, 16
  %.7.i = inttoptr i64 %.6.i to ptr
  %.8.i = load i64, ptr %.7.i, align 8, !noalias !290
  %.13.i = add nsw i64 %.1, 64
  %.20.i = add nsw i64 %.1, 8
  %.28.i = add i64 %.1, 24
  %.29.i = inttoptr i64 %.28.i to ptr
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !290
  %.35.i = add nsw i64 %.1, 40
  %.5.i.i = tail call i64 @cnnc_os_thread() #0, !noalias !293
  %.8.i.i = inttoptr i64 %.35.i to ptr
  store atomic i64 %.5.i.i, ptr %.8.i.i seq_cst, align 8, !noalias !293
  %.19.i.i = inttoptr i64 %.13.i to ptr
  %.26.i.i = add i64 %.1, 80
  %.27.i.i = inttoptr i64 %.26.i.i to ptr
  %.158.i.i = inttoptr i64 %.1 to ptr
  %.214.i.i = add i64 %.1, 88
  %.215.i.i = inttoptr i64 %.214.i.i to ptr
  %.229.i.i = add i64 %.1, 72
  %.230.i.i = inttoptr i64 %.229.i.i to ptr
  %.287.i.i = inttoptr i64 %.20.i to ptr
  %.9.i.i = add i64 %.1, 48
  %.10.i.i = inttoptr i64 %.9.i.i to ptr
  %.31.i.i = ptrtoint ptr %.30.i.i to i64
  %.55.i = add i64 %.8.i, 24
  %.56.i = inttoptr i64 %.55.i to ptr
  %.12.i.i3 = add i64 %.8.i, 256
  %.13.i.i = inttoptr i64 %.12.i.i3 to ptr
  %.85.i = add i64 %.8.i, 272
  %.86.i = inttoptr i64 %.85.i to ptr
  %.90.i = add i64 %.8.i, 280
  %.91.i = inttoptr i64 %.90.i to ptr
  %.112.i = add nsw i64 %.8.i, 264
  %.10.i.i7 = inttoptr i64 %.112.i to ptr
  br label %B224.i

B224.i:                                           ; preds = %B224.i.backedge, %.3
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !296
  %.28.i.i = load i64, ptr %.27.i.i, align 8, !noalias !296
  %.114.i2.not.i = icmp slt i64 %.20.i.i, 1
  br i1 %.114.i2.not.i, label %B278.i.i, label %B118.if.i.i

B162.i.i:                                         ; preds = %B118.if.i.i
  %0 = shl nuw nsw i64 %.56.i.04.i, 1
  %.176.i.i = icmp sgt i64 %0, %.20.i.i
  %.180.i.i = icmp slt i64 %.20.i.i, %.28.i.i
  %or.cond.i.i = select i1 %.176.i.i, i1 %.180.i.i, i1 false
  br i1 %or.cond.i.i, label %B192.i.i, label %cnnc_wait_until.exit

B192.i.i:                                         ; preds = %B162.i.i
  %.185.i.i = shl nuw nsw i64 %.20.i.i, 1
  store i64 %.185.i.i, ptr %.19.i.i, align 8, !noalias !296
  br label %cnnc_wait_until.exit

B248.i.i:                                         ; preds = %B118.if.i.i
  %.127.i.i = add nuw nsw i64 %.56.i.04.i, 1
  call void @cnnc_cpu_pause() #0, !noalias !296
  %exitcond.not.i = icmp eq i64 %.127.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %B278.i.i, label %B118.if.i.i

B278.i.i:                                         ; preds = %B248.i.i, %B224.i
  %.216.i.i = load i64, ptr %.215.i.i, align 8, !noalias !296
  %.217.i.i = add nsw i64 %.216.i.i, 1
  store i64 %.217.i.i, ptr %.215.i.i, align 8, !noalias !296
  %.237.i.i = and i64 %.217.i.i, 31
  %.238.i.i = icmp eq i64 %.237.i.i, 0
  br i1 %.238.i.i, label %B506.i.i, label %B504.i.i

B504.i.i:                                         ; preds = %B278.i.i
  %.224.i.i = ashr i64 %.20.i.i, 1
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !296
  %.233.i.i = call i64 @llvm.smax.i64(i64 %.224.i.i, i64 %.231.i.i)
  br label %B506.i.i

B506.i.i:                                         ; preds = %B504.i.i, %B278.i.i
  %"$phi506.4.2.0.i.i" = phi i64 [ %.233.i.i, %B504.i.i ], [ %.28.i.i, %B278.i.i ]
  store i64 %"$phi506.4.2.0.i.i", ptr %.19.i.i, align 8, !noalias !296
  %.288.i.i = atomicrmw add ptr %.287.i.i, i64 1 seq_cst, align 8, !noalias !296
  %.293.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !296
  %.298.not.i.i = icmp eq i64 %.293.i.i, 1
  br i1 %.298.not.i.i, label %B676.i.i, label %B600.i.i

B600.i.i:                                         ; preds = %B506.i.i, %B600.i.i
  %value.2.0.i.i = phi i64 [ %.307.i.i, %B600.i.i ], [ %.293.i.i, %B506.i.i ]
  call void @cnnc_os_wait(i64 %.1, i64 %value.2.0.i.i) #0, !noalias !296
  %.307.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !296
  %.311.not.i.i = icmp eq i64 %.307.i.i, 1
  br i1 %.311.not.i.i, label %B676.i.i, label %B600.i.i

B676.i.i:                                         ; preds = %B600.i.i, %B506.i.i
  %.323.i.i = atomicrmw add ptr %.287.i.i, i64 -1 seq_cst, align 8, !noalias !296
  br label %cnnc_wait_until.exit

B118.if.i.i:                                      ; preds = %B224.i, %B248.i.i
  %.56.i.04.i = phi i64 [ %.127.i.i, %B248.i.i ], [ 0, %B224.i ]
  %.159.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !296
  %.161.i.i = icmp eq i64 %.159.i.i, 1
  br i1 %.161.i.i, label %B162.i.i, label %B248.i.i

cnnc_wait_until.exit:                             ; preds = %B162.i.i, %B192.i.i, %B676.i.i
  store atomic i64 0, ptr %.158.i.i seq_cst, align 8, !noalias !290
  call void @llvm.lifetime.start.p0(ptr nonnull %.30.i.i), !noalias !290
  %.11.i.i = load atomic i64, ptr %.10.i.i seq_cst, align 8, !noalias !299
  %.12.i.i = add nsw i64 %.11.i.i, -1
  %.17.i.i = icmp slt i64 %.11.i.i, 1
  br i1 %.17.i.i, label %cnnc_place_woken.exit, label %B68.i.i

B68.i.i:                                          ; preds = %cnnc_wait_until.exit
  %.29.i.i = load atomic i64, ptr %.8.i.i seq_cst, align 8, !noalias !299
  %.40.i.i = call i64 @cnnc_os_get_affinity(i64 %.29.i.i, i64 %.31.i.i) #0, !noalias !299
  %.41.not.i.i = icmp eq i64 %.40.i.i, 0
  br i1 %.41.not.i.i, label %B302.i.i, label %B178.i.i

B178.i.i:                                         ; preds = %B68.i.i
  %1 = lshr i64 %.12.i.i, 3
  %.48.i.i = and i64 %1, 2305843009213693944
  %.49.i.i = add i64 %.48.i.i, %.31.i.i
  %.50.i.i = inttoptr i64 %.49.i.i to ptr
  %.51.i.i = load i64, ptr %.50.i.i, align 8, !noalias !299
  %.53.i.i = and i64 %.12.i.i, 63
  %.56.i.i = shl nuw i64 1, %.53.i.i
  %.57.i.i = or i64 %.51.i.i, %.56.i.i
  store i64 %.57.i.i, ptr %.50.i.i, align 8, !noalias !299
  call void @cnnc_os_set_affinity(i64 %.29.i.i, i64 %.31.i.i) #0, !noalias !299
  br label %B302.i.i

B302.i.i:                                         ; preds = %B178.i.i, %B68.i.i
  store atomic i64 0, ptr %.10.i.i seq_cst, align 8, !noalias !299
  br label %cnnc_place_woken.exit

cnnc_place_woken.exit:                            ; preds = %cnnc_wait_until.exit, %B302.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.30.i.i), !noalias !290
  %.57.i = load atomic i64, ptr %.56.i seq_cst, align 8, !noalias !290
  %.58.not.i = icmp eq i64 %.57.i, 0
  br i1 %.58.not.i, label %B378.i, label %cnnc_pool_thread.body.exit

B378.i:                                           ; preds = %cnnc_place_woken.exit
  %.14.i.i = load atomic i64, ptr %.13.i.i seq_cst, align 8, !noalias !302
  %.18.i.i = ashr i64 %.14.i.i, 16
  %.20.i.i4 = icmp sgt i64 %.18.i.i, %.30.i
  br i1 %.20.i.i4, label %B74.i.i, label %B224.i.backedge

B224.i.backedge:                                  ; preds = %B158.i.i, %B378.i, %B44.i.i, %B588.i, %B422.i, %cnnc_pool_join.exit
  br label %B224.i

B74.i.i:                                          ; preds = %B378.i, %B158.i.i
  %gate.2.0.i.i = phi i64 [ %.33.i.i, %B158.i.i ], [ %.14.i.i, %B378.i ]
  %.26.i.i5 = add nsw i64 %gate.2.0.i.i, 1
  %.32.i.i = cmpxchg ptr %.13.i.i, i64 %gate.2.0.i.i, i64 %.26.i.i5 seq_cst seq_cst, align 8, !noalias !302
  %.39.i.i = extractvalue { i64, i1 } %.32.i.i, 1
  br i1 %.39.i.i, label %cnnc_pool_join.exit, label %B158.i.i

B158.i.i:                                         ; preds = %B74.i.i
  %.33.i.i = extractvalue { i64, i1 } %.32.i.i, 0
  %.58.i.i = ashr i64 %.33.i.i, 16
  %.60.i.i = icmp sgt i64 %.58.i.i, %.30.i
  br i1 %.60.i.i, label %B74.i.i, label %B224.i.backedge

cnnc_pool_join.exit:                              ; preds = %B74.i.i
  %.48.i.i6 = ashr i64 %gate.2.0.i.i, 16
  %.81.i = icmp sgt i64 %.48.i.i6, 0
  br i1 %.81.i, label %B422.i, label %B224.i.backedge

B422.i:                                           ; preds = %cnnc_pool_join.exit
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !290
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !290
  %.96.i = inttoptr i64 %.87.i to ptr
  %.97.i = call i64 %.96.i(i64 %.92.i, i64 %.30.i, i64 %.48.i.i6, i64 %.13.i) #0, !noalias !290
  %.104.i = atomicrmw add ptr %.13.i.i, i64 -1 seq_cst, align 8, !noalias !290
  %.105.i = icmp eq i64 %.104.i, 1
  br i1 %.105.i, label %B588.i, label %B224.i.backedge

B588.i:                                           ; preds = %B422.i
  %.11.i.i8 = load atomic i64, ptr %.10.i.i7 seq_cst, align 8, !noalias !305
  %.12.i.i9 = icmp sgt i64 %.11.i.i8, 0
  br i1 %.12.i.i9, label %B44.i.i, label %B224.i.backedge

B44.i.i:                                          ; preds = %B588.i
  call void @cnnc_os_wake(i64 %.12.i.i3) #0, !noalias !305
  br label %B224.i.backedge

cnnc_pool_thread.body.exit:                       ; preds = %cnnc_place_woken.exit
  ret i64 0
}

declare i64 @cnnc_os_thread() local_unnamed_addr

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #7

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #6

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"cnnc_variant.body: %retptr"}
!2 = distinct !{!2, !"cnnc_variant.body"}
!3 = distinct !{!3, !4, !"cnnc_library_create.body: %retptr"}
!4 = distinct !{!4, !"cnnc_library_create.body"}
!5 = !{!3}
!6 = !{!7, !3}
!7 = distinct !{!7, !8, !"cnnc_create.body: %retptr"}
!8 = distinct !{!8, !"cnnc_create.body"}
!9 = !{!10}
!10 = distinct !{!10, !11, !"cnnc_library_threads.body: %retptr"}
!11 = distinct !{!11, !"cnnc_library_threads.body"}
!12 = !{!13, !10}
!13 = distinct !{!13, !14, !"cnnc_default_threads.body: %retptr"}
!14 = distinct !{!14, !"cnnc_default_threads.body"}
!15 = !{!16, !13, !10}
!16 = distinct !{!16, !17, !"cnnc_quota.body: %retptr"}
!17 = distinct !{!17, !"cnnc_quota.body"}
!18 = !{!19}
!19 = distinct !{!19, !20, !"cnnc_pool_destroy.body: %retptr"}
!20 = distinct !{!20, !"cnnc_pool_destroy.body"}
!21 = !{!22, !19}
!22 = distinct !{!22, !23, !"cnnc_pool_lock.body: %retptr"}
!23 = distinct !{!23, !"cnnc_pool_lock.body"}
!24 = !{!25}
!25 = distinct !{!25, !26, !"cnnc_pool_ring.body: %retptr"}
!26 = distinct !{!26, !"cnnc_pool_ring.body"}
!27 = !{!28, !25}
!28 = distinct !{!28, !29, !"cnnc_place_wake.body: %retptr"}
!29 = distinct !{!29, !"cnnc_place_wake.body"}
!30 = !{!31}
!31 = distinct !{!31, !32, !"cnnc_pool_try_lock.body: %retptr"}
!32 = distinct !{!32, !"cnnc_pool_try_lock.body"}
!33 = !{!34, !31}
!34 = distinct !{!34, !35, !"cnnc_pool_spawn.body: %retptr"}
!35 = distinct !{!35, !"cnnc_pool_spawn.body"}
!36 = !{!37, !34, !31}
!37 = distinct !{!37, !38, !"cnnc_spin_reset.body: %retptr"}
!38 = distinct !{!38, !"cnnc_spin_reset.body"}
!39 = !{!40}
!40 = distinct !{!40, !41, !"cnnc_pool_create.body: %retptr"}
!41 = distinct !{!41, !"cnnc_pool_create.body"}
!42 = !{!43, !40}
!43 = distinct !{!43, !44, !"cnnc_spin_measure.body: %retptr"}
!44 = distinct !{!44, !"cnnc_spin_measure.body"}
!45 = !{!46, !40}
!46 = distinct !{!46, !47, !"cnnc_spin_reset.body: %retptr"}
!47 = distinct !{!47, !"cnnc_spin_reset.body"}
!48 = !{!49, !40}
!49 = distinct !{!49, !50, !"cnnc_pool_spawn.body: %retptr"}
!50 = distinct !{!50, !"cnnc_pool_spawn.body"}
!51 = !{!52, !49, !40}
!52 = distinct !{!52, !53, !"cnnc_spin_reset.body: %retptr"}
!53 = distinct !{!53, !"cnnc_spin_reset.body"}
!54 = !{!55, !57}
!55 = distinct !{!55, !56, !"cnnc_workspace_bytes.body: %retptr"}
!56 = distinct !{!56, !"cnnc_workspace_bytes.body"}
!57 = distinct !{!57, !58, !"cnnc_create_on.body: %retptr"}
!58 = distinct !{!58, !"cnnc_create_on.body"}
!59 = !{!60, !55, !57}
!60 = distinct !{!60, !61, !"cnnc_steps.body: %retptr"}
!61 = distinct !{!61, !"cnnc_steps.body"}
!62 = !{!63, !57}
!63 = distinct !{!63, !64, !"cnnc_memory_map.body: %retptr"}
!64 = distinct !{!64, !"cnnc_memory_map.body"}
!65 = !{!66, !57}
!66 = distinct !{!66, !67, !"cnnc_hold_prepared.body: %retptr"}
!67 = distinct !{!67, !"cnnc_hold_prepared.body"}
!68 = !{!69, !66, !57}
!69 = distinct !{!69, !70, !"cnnc_make_prepared.body: %retptr"}
!70 = distinct !{!70, !"cnnc_make_prepared.body"}
!71 = !{!72, !69, !66, !57}
!72 = distinct !{!72, !73, !"cnnc_memory_map.body: %retptr"}
!73 = distinct !{!73, !"cnnc_memory_map.body"}
!74 = !{!75, !69, !66, !57}
!75 = distinct !{!75, !76, !"cnnc_prepare.body: %retptr"}
!76 = distinct !{!76, !"cnnc_prepare.body"}
!77 = !{!78, !75, !69, !66, !57}
!78 = distinct !{!78, !79, !"cnnc_steps.body: %retptr"}
!79 = distinct !{!79, !"cnnc_steps.body"}
!80 = !{!81, !75, !69, !66, !57}
!81 = distinct !{!81, !82, !"cnnc_memory_map.body: %retptr"}
!82 = distinct !{!82, !"cnnc_memory_map.body"}
!83 = !{!84, !75, !69, !66, !57}
!84 = distinct !{!84, !85, !"cnnc_lay_out.body: %retptr"}
!85 = distinct !{!85, !"cnnc_lay_out.body"}
!86 = !{!87, !75, !69, !66, !57}
!87 = distinct !{!87, !88, !"cnnc_fill_bases.body: %retptr"}
!88 = distinct !{!88, !"cnnc_fill_bases.body"}
!89 = !{!90, !69, !66, !57}
!90 = distinct !{!90, !91, !"cnnc_memory_unmap.body: %retptr"}
!91 = distinct !{!91, !"cnnc_memory_unmap.body"}
!92 = !{!93, !69, !66, !57}
!93 = distinct !{!93, !94, !"cnnc_weights_leave.body: %retptr"}
!94 = distinct !{!94, !"cnnc_weights_leave.body"}
!95 = !{!96, !75, !69, !66, !57}
!96 = distinct !{!96, !97, !"cnnc_memory_unmap.body: %retptr"}
!97 = distinct !{!97, !"cnnc_memory_unmap.body"}
!98 = !{!99, !57}
!99 = distinct !{!99, !100, !"cnnc_memory_unmap.body: %retptr"}
!100 = distinct !{!100, !"cnnc_memory_unmap.body"}
!101 = !{!102, !57}
!102 = distinct !{!102, !103, !"cnnc_steps.body: %retptr"}
!103 = distinct !{!103, !"cnnc_steps.body"}
!104 = !{!105, !57}
!105 = distinct !{!105, !106, !"cnnc_steps.body: %retptr"}
!106 = distinct !{!106, !"cnnc_steps.body"}
!107 = !{!57}
!108 = !{!109, !57}
!109 = distinct !{!109, !110, !"cnnc_lay_out.body: %retptr"}
!110 = distinct !{!110, !"cnnc_lay_out.body"}
!111 = !{!112, !57}
!112 = distinct !{!112, !113, !"cnnc_fill_bases.body: %retptr"}
!113 = distinct !{!113, !"cnnc_fill_bases.body"}
!114 = !{!115}
!115 = distinct !{!115, !116, !"cnnc_weights_hold.body: %retptr"}
!116 = distinct !{!116, !"cnnc_weights_hold.body"}
!117 = !{!118, !115}
!118 = distinct !{!118, !119, !"cnnc_weights_map.body: %retptr"}
!119 = distinct !{!119, !"cnnc_weights_map.body"}
!120 = !{!121, !118, !115}
!121 = distinct !{!121, !122, !"cnnc_weights_path.body: %retptr"}
!122 = distinct !{!122, !"cnnc_weights_path.body"}
!123 = !{!124, !126, !118, !115}
!124 = distinct !{!124, !125, !"cnnc_checksum_begin.body: %retptr"}
!125 = distinct !{!125, !"cnnc_checksum_begin.body"}
!126 = distinct !{!126, !127, !"cnnc_weights_hash.body: %retptr"}
!127 = distinct !{!127, !"cnnc_weights_hash.body"}
!128 = !{!129, !126, !118, !115}
!129 = distinct !{!129, !130, !"cnnc_checksum_add.body: %retptr"}
!130 = distinct !{!130, !"cnnc_checksum_add.body"}
!131 = !{!126, !118, !115}
!132 = !{!133, !126, !118, !115}
!133 = distinct !{!133, !134, !"cnnc_checksum_end.body: %retptr"}
!134 = distinct !{!134, !"cnnc_checksum_end.body"}
!135 = !{!136}
!136 = distinct !{!136, !137, !"cnnc_execute.body: %retptr"}
!137 = distinct !{!137, !"cnnc_execute.body"}
!138 = !{!139, !136}
!139 = distinct !{!139, !140, !"cnnc_clear_counters.body: %retptr"}
!140 = distinct !{!140, !"cnnc_clear_counters.body"}
!141 = !{!142, !139, !136}
!142 = distinct !{!142, !143, !"cnnc_step_counters.body: %retptr"}
!143 = distinct !{!143, !"cnnc_step_counters.body"}
!144 = !{!145}
!145 = distinct !{!145, !146, !"cnnc_walk.body: %retptr"}
!146 = distinct !{!146, !"cnnc_walk.body"}
!147 = !{!148, !150, !145}
!148 = distinct !{!148, !149, !"cnnc_profile_begin.body: %retptr"}
!149 = distinct !{!149, !"cnnc_profile_begin.body"}
!150 = distinct !{!150, !151, !"cnnc_walk_alone.body: %retptr"}
!151 = distinct !{!151, !"cnnc_walk_alone.body"}
!152 = !{!153, !150, !145}
!153 = distinct !{!153, !154, !"cnnc_run_chunks.body: %retptr"}
!154 = distinct !{!154, !"cnnc_run_chunks.body"}
!155 = !{!156, !150, !145}
!156 = distinct !{!156, !157, !"cnnc_profile_end.body: %retptr"}
!157 = distinct !{!157, !"cnnc_profile_end.body"}
!158 = !{!159, !150, !145}
!159 = distinct !{!159, !160, !"cnnc_step_record.body: %retptr"}
!160 = distinct !{!160, !"cnnc_step_record.body"}
!161 = !{!150, !145}
!162 = !{!163, !165, !145}
!163 = distinct !{!163, !164, !"cnnc_profile_end.body: %retptr"}
!164 = distinct !{!164, !"cnnc_profile_end.body"}
!165 = distinct !{!165, !166, !"cnnc_walk_shared.body: %retptr"}
!166 = distinct !{!166, !"cnnc_walk_shared.body"}
!167 = !{!168, !165, !145}
!168 = distinct !{!168, !169, !"cnnc_step_counters.body: %retptr"}
!169 = distinct !{!169, !"cnnc_step_counters.body"}
!170 = !{!171, !165, !145}
!171 = distinct !{!171, !172, !"cnnc_step_record.body: %retptr"}
!172 = distinct !{!172, !"cnnc_step_record.body"}
!173 = !{!165, !145}
!174 = !{!175, !165, !145}
!175 = distinct !{!175, !176, !"cnnc_wake.body: %retptr"}
!176 = distinct !{!176, !"cnnc_wake.body"}
!177 = !{!178, !180, !165, !145}
!178 = distinct !{!178, !179, !"cnnc_step_record.body: %retptr"}
!179 = distinct !{!179, !"cnnc_step_record.body"}
!180 = distinct !{!180, !181, !"cnnc_wait_for_inputs.body: %retptr"}
!181 = distinct !{!181, !"cnnc_wait_for_inputs.body"}
!182 = !{!180, !165, !145}
!183 = !{!184, !180, !165, !145}
!184 = distinct !{!184, !185, !"cnnc_step_record.body: %retptr"}
!185 = distinct !{!185, !"cnnc_step_record.body"}
!186 = !{!187, !180, !165, !145}
!187 = distinct !{!187, !188, !"cnnc_step_counters.body: %retptr"}
!188 = distinct !{!188, !"cnnc_step_counters.body"}
!189 = !{!190, !180, !165, !145}
!190 = distinct !{!190, !191, !"cnnc_wait_until.body: %retptr"}
!191 = distinct !{!191, !"cnnc_wait_until.body"}
!192 = !{!193, !165, !145}
!193 = distinct !{!193, !194, !"cnnc_profile_begin.body: %retptr"}
!194 = distinct !{!194, !"cnnc_profile_begin.body"}
!195 = !{!196, !198, !165, !145}
!196 = distinct !{!196, !197, !"cnnc_step_record.body: %retptr"}
!197 = distinct !{!197, !"cnnc_step_record.body"}
!198 = distinct !{!198, !199, !"cnnc_run_share.body: %retptr"}
!199 = distinct !{!199, !"cnnc_run_share.body"}
!200 = !{!198, !165, !145}
!201 = !{!202, !198, !165, !145}
!202 = distinct !{!202, !203, !"cnnc_step_counters.body: %retptr"}
!203 = distinct !{!203, !"cnnc_step_counters.body"}
!204 = !{!205, !198, !165, !145}
!205 = distinct !{!205, !206, !"cnnc_run_chunks.body: %retptr"}
!206 = distinct !{!206, !"cnnc_run_chunks.body"}
!207 = !{!208, !210}
!208 = distinct !{!208, !209, !"cnnc_variant.body: %retptr"}
!209 = distinct !{!209, !"cnnc_variant.body"}
!210 = distinct !{!210, !211, !"cnnc_library_info.body: %retptr"}
!211 = distinct !{!211, !"cnnc_library_info.body"}
!212 = !{!213, !210}
!213 = distinct !{!213, !214, !"cnnc_least_variant.body: %retptr"}
!214 = distinct !{!214, !"cnnc_least_variant.body"}
!215 = !{!210}
!216 = !{!217}
!217 = distinct !{!217, !218, !"cnnc_library_pool.body: %retptr"}
!218 = distinct !{!218, !"cnnc_library_pool.body"}
!219 = !{!220}
!220 = distinct !{!220, !221, !"cnnc_library_run.body: %retptr"}
!221 = distinct !{!221, !"cnnc_library_run.body"}
!222 = !{!223, !220}
!223 = distinct !{!223, !224, !"cnnc_run.body: %retptr"}
!224 = distinct !{!224, !"cnnc_run.body"}
!225 = !{!226, !228}
!226 = distinct !{!226, !227, !"cnnc_variant.body: %retptr"}
!227 = distinct !{!227, !"cnnc_variant.body"}
!228 = distinct !{!228, !229, !"cnnc_library_workspace.body: %retptr"}
!229 = distinct !{!229, !"cnnc_library_workspace.body"}
!230 = !{!228}
!231 = !{!232, !228}
!232 = distinct !{!232, !233, !"cnnc_workspace_bytes.body: %retptr"}
!233 = distinct !{!233, !"cnnc_workspace_bytes.body"}
!234 = !{!235, !232, !228}
!235 = distinct !{!235, !236, !"cnnc_steps.body: %retptr"}
!236 = distinct !{!236, !"cnnc_steps.body"}
!237 = !{!238, !240}
!238 = distinct !{!238, !239, !"cnnc_variant.body: %retptr"}
!239 = distinct !{!239, !"cnnc_variant.body"}
!240 = distinct !{!240, !241, !"cnnc_library_hold_weights.body: %retptr"}
!241 = distinct !{!241, !"cnnc_library_hold_weights.body"}
!242 = !{!240}
!243 = !{!244, !246}
!244 = distinct !{!244, !245, !"cnnc_variant.body: %retptr"}
!245 = distinct !{!245, !"cnnc_variant.body"}
!246 = distinct !{!246, !247, !"cnnc_library_leave_weights.body: %retptr"}
!247 = distinct !{!247, !"cnnc_library_leave_weights.body"}
!248 = !{!249, !246}
!249 = distinct !{!249, !250, !"cnnc_weights_leave.body: %retptr"}
!250 = distinct !{!250, !"cnnc_weights_leave.body"}
!251 = !{!252}
!252 = distinct !{!252, !253, !"cnnc_destroy.body: %retptr"}
!253 = distinct !{!253, !"cnnc_destroy.body"}
!254 = !{!255, !252}
!255 = distinct !{!255, !256, !"cnnc_leave_prepared.body: %retptr"}
!256 = distinct !{!256, !"cnnc_leave_prepared.body"}
!257 = !{!258, !255, !252}
!258 = distinct !{!258, !259, !"cnnc_memory_unmap.body: %retptr"}
!259 = distinct !{!259, !"cnnc_memory_unmap.body"}
!260 = !{!261, !255, !252}
!261 = distinct !{!261, !262, !"cnnc_weights_leave.body: %retptr"}
!262 = distinct !{!262, !"cnnc_weights_leave.body"}
!263 = !{!264, !252}
!264 = distinct !{!264, !265, !"cnnc_memory_unmap.body: %retptr"}
!265 = distinct !{!265, !"cnnc_memory_unmap.body"}
!266 = !{!267, !269}
!267 = distinct !{!267, !268, !"cnnc_pool_lock.body: %retptr"}
!268 = distinct !{!268, !"cnnc_pool_lock.body"}
!269 = distinct !{!269, !270, !"cnnc_pool_grow.body: %retptr"}
!270 = distinct !{!270, !"cnnc_pool_grow.body"}
!271 = !{!272, !269}
!272 = distinct !{!272, !273, !"cnnc_pool_spawn.body: %retptr"}
!273 = distinct !{!273, !"cnnc_pool_spawn.body"}
!274 = !{!275, !272, !269}
!275 = distinct !{!275, !276, !"cnnc_spin_reset.body: %retptr"}
!276 = distinct !{!276, !"cnnc_spin_reset.body"}
!277 = !{!269}
!278 = !{!279, !269}
!279 = distinct !{!279, !280, !"cnnc_pool_unlock.body: %retptr"}
!280 = distinct !{!280, !"cnnc_pool_unlock.body"}
!281 = !{!282}
!282 = distinct !{!282, !283, !"cnnc_pool_run.body: %retptr"}
!283 = distinct !{!283, !"cnnc_pool_run.body"}
!284 = !{!285, !282}
!285 = distinct !{!285, !286, !"cnnc_wait_until.body: %retptr"}
!286 = distinct !{!286, !"cnnc_wait_until.body"}
!287 = !{!288, !282}
!288 = distinct !{!288, !289, !"cnnc_pool_unlock.body: %retptr"}
!289 = distinct !{!289, !"cnnc_pool_unlock.body"}
!290 = !{!291}
!291 = distinct !{!291, !292, !"cnnc_pool_thread.body: %retptr"}
!292 = distinct !{!292, !"cnnc_pool_thread.body"}
!293 = !{!294, !291}
!294 = distinct !{!294, !295, !"cnnc_place_enter.body: %retptr"}
!295 = distinct !{!295, !"cnnc_place_enter.body"}
!296 = !{!297, !291}
!297 = distinct !{!297, !298, !"cnnc_wait_until.body: %retptr"}
!298 = distinct !{!298, !"cnnc_wait_until.body"}
!299 = !{!300, !291}
!300 = distinct !{!300, !301, !"cnnc_place_woken.body: %retptr"}
!301 = distinct !{!301, !"cnnc_place_woken.body"}
!302 = !{!303, !291}
!303 = distinct !{!303, !304, !"cnnc_pool_join.body: %retptr"}
!304 = distinct !{!304, !"cnnc_pool_join.body"}
!305 = !{!306, !291}
!306 = distinct !{!306, !307, !"cnnc_wake.body: %retptr"}
!307 = distinct !{!307, !"cnnc_wake.body"}
