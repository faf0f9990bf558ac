; LLVM 22.1.0, sources 603c847c4127b3f201312dc1ddcb0309643545063fa02ebb6b21e0615df546f8
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_embedding_gradient(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.35.i = load i64, ptr %.1, align 8, !noalias !0
  %.36.i = lshr i64 %.35.i, 48
  %.38.i = load ptr, ptr %.2, align 8, !noalias !0
  %.39.i = and i64 %.35.i, 281474976710655
  %.40.i = getelementptr i64, ptr %.38.i, i64 %.36.i
  %.41.i = load ptr, ptr %.40.i, align 8, !noalias !0
  %.42.i = getelementptr i8, ptr %.41.i, i64 %.39.i
  %.85.i = sub i64 %.4, %.3
  %.131.i12.not = icmp slt i64 %.85.i, 1
  br i1 %.131.i12.not, label %f32_embedding_gradient.body.exit, label %B144.if.i.lr.ph

B144.if.i.lr.ph:                                  ; preds = %.6
  %.20.i = getelementptr i8, ptr %.1, i64 64
  %.21.i = load i64, ptr %.20.i, align 8, !noalias !0
  %.181.i = getelementptr i8, ptr %.1, i64 32
  %.182.i = load i64, ptr %.181.i, align 8, !noalias !0
  %.183.i = lshr i64 %.182.i, 48
  %.186.i = and i64 %.182.i, 281474976710655
  %.187.i = getelementptr i64, ptr %.38.i, i64 %.183.i
  %.195.i = shl i64 %.21.i, 2
  %storemerge148.i = tail call i64 @llvm.smax.i64(i64 %.21.i, i64 0)
  %.281.i3.not = icmp slt i64 %.21.i, 1
  %.338.i = getelementptr i8, ptr %.1, i64 48
  %.339.i = load i64, ptr %.338.i, align 8, !noalias !0
  %.419.i9.not = icmp slt i64 %.339.i, 1
  %.477.i = getelementptr i8, ptr %.1, i64 16
  %0 = shl nuw i64 %storemerge148.i, 2
  br label %B144.if.i

B142.i.loopexit:                                  ; preds = %B764.i, %B338.i
  %.131.i = icmp sgt i64 %.75.i.013, 1
  br i1 %.131.i, label %B144.if.i, label %f32_embedding_gradient.body.exit

B338.i:                                           ; preds = %B282.if.i.preheader, %B144.if.i
  br i1 %.419.i9.not, label %B142.i.loopexit, label %B416.if.i

B476.i:                                           ; preds = %B416.if.i
  %.478.i = load i64, ptr %.477.i, align 8, !noalias !0
  %.479.i = lshr i64 %.478.i, 48
  %.482.i = and i64 %.478.i, 281474976710655
  %.483.i = getelementptr i64, ptr %.38.i, i64 %.479.i
  %.484.i = load ptr, ptr %.483.i, align 8, !noalias !0
  %.485.i = getelementptr i8, ptr %.484.i, i64 %.482.i
  %.494.i = mul i64 %.195.i, %.363.i.010
  %.495.i = getelementptr i8, ptr %.485.i, i64 %.494.i
  br i1 %.281.i3.not, label %B764.i, label %B610.if.i

B764.i:                                           ; preds = %B610.if.i, %B476.i, %B416.if.i
  %exitcond15.not = icmp eq i64 %.339.i, %.432.i
  br i1 %exitcond15.not, label %B142.i.loopexit, label %B416.if.i

B144.if.i:                                        ; preds = %B144.if.i.lr.ph, %B142.i.loopexit
  %.72.i.014 = phi i64 [ %.3, %B144.if.i.lr.ph ], [ %.144.i, %B142.i.loopexit ]
  %.75.i.013 = phi i64 [ %.85.i, %B144.if.i.lr.ph ], [ %.140.i, %B142.i.loopexit ]
  %.140.i = add nsw i64 %.75.i.013, -1
  %.144.i = add i64 %.72.i.014, 1
  %.188.i = load ptr, ptr %.187.i, align 8, !noalias !0
  %.189.i = getelementptr i8, ptr %.188.i, i64 %.186.i
  %.196.i = mul i64 %.195.i, %.72.i.014
  %.197.i = getelementptr i8, ptr %.189.i, i64 %.196.i
  br i1 %.281.i3.not, label %B338.i, label %B282.if.i.preheader

B282.if.i.preheader:                              ; preds = %B144.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %.197.i, i8 0, i64 %0, i1 false), !noalias !0
  br label %B338.i

B416.if.i:                                        ; preds = %B338.i, %B764.i
  %.363.i.010 = phi i64 [ %.432.i, %B764.i ], [ 0, %B338.i ]
  %.432.i = add nuw nsw i64 %.363.i.010, 1
  %.461.i = shl nsw i64 %.363.i.010, 3
  %.463.i = getelementptr i8, ptr %.42.i, i64 %.461.i
  %.464.i = load i64, ptr %.463.i, align 4, !noalias !0
  %.466.i = icmp eq i64 %.464.i, %.72.i.014
  br i1 %.466.i, label %B476.i, label %B764.i

B610.if.i:                                        ; preds = %B476.i, %B610.if.i
  %.523.i.07 = phi i64 [ %.592.i, %B610.if.i ], [ 0, %B476.i ]
  %.592.i = add nuw nsw i64 %.523.i.07, 1
  %1 = shl nsw i64 %.523.i.07, 2
  %.619.i = getelementptr i8, ptr %.197.i, i64 %1
  %.620.i = load float, ptr %.619.i, align 4, !noalias !0
  %.623.i = getelementptr i8, ptr %.495.i, i64 %1
  %.624.i = load float, ptr %.623.i, align 4, !noalias !0
  %.625.i = fadd float %.620.i, %.624.i
  store float %.625.i, ptr %.619.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.21.i, %.592.i
  br i1 %exitcond.not, label %B764.i, label %B610.if.i

f32_embedding_gradient.body.exit:                 ; preds = %B142.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_embedding_gradient.body: %retptr"}
!2 = distinct !{!2, !"f32_embedding_gradient.body"}
